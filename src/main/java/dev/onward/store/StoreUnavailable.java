package dev.onward.store;

/** The store cannot be reached or written at the moment; trying again later may help. */
public class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
