package dev.onward.journey.commands;

/** How long texts may be, in code points without surrounding white space. */
final class Lengths {

    static final int NAME = 100;
    static final int LINE = 500;
    static final int NOTE = 5_000;
    static final int PAGE = 20_000;

    private Lengths() {}
}
