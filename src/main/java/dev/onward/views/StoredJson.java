package dev.onward.views;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as documents are stored: it knows no key, so a text in it can only be sealed. A document with a property that its
 * type does not have (its shape has changed since) is refused, never half read.
 */
public final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredJson() {}

    /** UTF-8. */
    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    public static <V> V read(byte[] json, Class<V> type) {
        return MAPPER.readValue(json, type);
    }

    /** A value of that type from one in terms of {@link #plain}. */
    public static <V> V convert(Object plain, Class<V> type) {
        return MAPPER.convertValue(plain, type);
    }

    /** A value in terms of strings, numbers, booleans, lists and maps, as it is after a round trip through JSON. */
    public static Object plain(Object value) {
        return MAPPER.convertValue(value, Object.class);
    }
}
