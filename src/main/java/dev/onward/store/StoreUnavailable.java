package dev.onward.store;

import org.springframework.dao.TransientDataAccessResourceException;

/** The store cannot be reached or written at the moment; trying again later may help. */
public class StoreUnavailable extends TransientDataAccessResourceException {

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
