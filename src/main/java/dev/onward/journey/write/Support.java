package dev.onward.journey.write;

/** What confuses, what would follow, and whom the person talks to about it. */
interface Support extends Behaviour {}
