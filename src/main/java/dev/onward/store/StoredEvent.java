package dev.onward.store;

import java.util.Map;

/**
 * One event as it is stored: a name, a revision and JSON. Texts in it are sealed.
 *
 * @param id the identity of the event message
 * @param payload JSON in UTF-8
 */
public record StoredEvent(String id, String type, String revision, byte[] payload, Map<String, String> metadata) {

    @Override
    public String toString() {
        return "StoredEvent[" + id + " " + type + "]";
    }
}
