package dev.onward.journey.write;

/** Letters to the partner: to be left behind, or never to be sent. */
interface Letters extends Behaviour {}
