package dev.onward.accounts.keys;

/** Something sealed does not open: another key, another place, or changed bytes. Tells nothing else on purpose. */
public final class Unopenable extends RuntimeException {

    Unopenable() {
        super("does not open", null, false, false);
    }
}
