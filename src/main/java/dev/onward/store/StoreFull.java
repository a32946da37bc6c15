package dev.onward.store;

import org.springframework.dao.NonTransientDataAccessResourceException;

/** There is no room left where the store writes; nothing was stored. */
public class StoreFull extends NonTransientDataAccessResourceException {

    public StoreFull(Throwable cause) {
        super("the store has no room left", cause);
    }
}
