package dev.onward.journey.write;

/** The journey does not exist, is erased or is somebody else's: which of them is never told. */
public final class NoSuchJourney extends RuntimeException {

    NoSuchJourney() {
        super("there is no such journey");
    }
}
