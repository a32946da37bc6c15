package dev.onward.store;

/** There is no room left where the store writes; nothing was stored. */
public class StoreFull extends RuntimeException {

    public StoreFull(Throwable cause) {
        super("the store has no room left", cause);
    }
}
