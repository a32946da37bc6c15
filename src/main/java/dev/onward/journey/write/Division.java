package dev.onward.journey.write;

/** What is to be divided, and how. */
interface Division extends Behaviour {}
