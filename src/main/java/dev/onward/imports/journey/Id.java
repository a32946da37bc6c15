package dev.onward.imports.journey;

import java.util.UUID;

/** A UUID as it is written, and not as something that Java takes for one. */
final class Id {

    private Id() {}

    /** @throws IllegalArgumentException naming what is allowed */
    static UUID of(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Told below, without what was written.
        }
        throw new IllegalArgumentException("must be a UUID");
    }
}
