package dev.onward.journey.write;

/** The journey is in a state that does not allow the command; nothing was recorded. */
public final class NotNow extends RuntimeException {

    /** @param detail a sentence to the person */
    public NotNow(String detail) {
        super(detail);
    }
}
