package dev.onward.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of one person's way through one separation. Also the name of its event stream. */
public record JourneyId(@JsonValue UUID value) {

    /** @throws IllegalArgumentException when the text is no UUID in its canonical form */
    @JsonCreator
    public static JourneyId of(String text) {
        UUID value = UUID.fromString(text);
        if (!value.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("a journey id is a UUID of 36 characters");
        }
        return new JourneyId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
