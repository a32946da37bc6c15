package dev.onward.moving;

/** Why a store is not moved, in a sentence for the one who wanted it; nothing was changed. */
public class Unmovable extends RuntimeException {

    Unmovable(String reason) {
        super(reason);
    }
}
