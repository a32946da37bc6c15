package dev.onward.journey.write;

/** Where the children live and whom they see when. */
interface Custody extends Behaviour {}
