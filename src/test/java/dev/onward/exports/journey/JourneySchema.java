package dev.onward.exports.journey;

import dev.onward.journey.events.Kind;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of a journey's file, made of the events themselves. */
final class JourneySchema {

    private static final String DECIMAL = "^-?[0-9]+(\\.[0-9]+)?$";
    private static final String WORD = "^[a-z0-9-]+$";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private JourneySchema() {}

    static String write() {
        return JSON.writeValueAsString(new JourneySchema().document()) + "\n";
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$id", "urn:onward:journey:1");
        document.put("title", "A journey as Onward exports it");
        document.putAll(object(fields(
                "format", fields("const", "onward-journey"),
                "version", fields("const", 1),
                "complete", described("boolean", "False where something is left out, of which nothing else is said."),
                "journey", string("format", "uuid"),
                "commits", fields("type", "array", "minItems", 1, "items", reference("commit")))));
        define();
        document.put("$defs", definitions);
        return document;
    }

    private void define() {
        definitions.put(
                "commit",
                object(fields(
                        "record", string("format", "uuid"),
                        "sequence",
                                fields(
                                        "type",
                                        "integer",
                                        "minimum",
                                        0,
                                        "description",
                                        "Of its first event; the others follow."),
                        "recordedAt", string("format", "date-time"),
                        "events", fields("type", "array", "minItems", 1, "items", reference("event")))));
        definitions.put(
                "event",
                fields(
                        "oneOf",
                        Kind.all().stream().map(kind -> reference(kind.name())).toList()));
        definitions.put(
                "text",
                described(
                        List.of("string", "null"),
                        "Words of the person; null where they are erased, not there where none were given."));
        Map<String, Object> occurredOn =
                new LinkedHashMap<>(string("pattern", "^(about )?[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:.]{5,18}Z)?)?)?$"));
        occurredOn.put("description", "An instant, a day, a month or a year, or 'about ' and one of them.");
        definitions.put("occurred-on", occurredOn);
        Kind.all().forEach(kind -> definitions.put(kind.name(), event(kind)));
    }

    private Map<String, Object> event(Kind kind) {
        return object(fields(
                "type", fields("const", kind.name()),
                "revision",
                        fields(
                                "const",
                                kind.type().getAnnotation(Recorded.class).revision()),
                "data", record(kind.type())));
    }

    private Map<String, Object> record(Class<?> type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<String> mayBeMissing = new ArrayList<>();
        for (RecordComponent field : type.getRecordComponents()) {
            if (!field.getName().equals("owner")) {
                fields.put(field.getName(), nullable(field.getAnnotatedType(), value(field.getGenericType())));
            }
            if (field.getType() == PrivateText.class && field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                mayBeMissing.add(field.getName());
            }
        }
        Map<String, Object> object = object(fields);
        object.put(
                "required",
                fields.keySet().stream()
                        .filter(name -> !mayBeMissing.contains(name))
                        .toList());
        return object;
    }

    private static Map<String, Object> nullable(AnnotatedElement field, Map<String, Object> schema) {
        return !field.isAnnotationPresent(Nullable.class) || schema.equals(reference("text"))
                ? schema
                : fields("anyOf", List.of(schema, fields("type", "null")));
    }

    private Map<String, Object> value(Type type) {
        if (type instanceof ParameterizedType many) {
            Type[] of = many.getActualTypeArguments();
            return of.length == 2
                    ? fields("type", "object", "additionalProperties", value(of[1]))
                    : fields("type", "array", "items", value(of[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return fields(
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(word -> JSON.valueToTree(word).asString())
                            .toList());
        }
        return switch (plain.getSimpleName()) {
            case "PrivateText" -> reference("text");
            case "OccurredOn" -> reference("occurred-on");
            case "UUID" -> string("format", "uuid");
            case "Instant" -> string("format", "date-time");
            case "LocalDate" -> string("format", "date");
            case "LocalDateTime" -> string("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9.]+)?$");
            case "int", "Integer" -> fields("type", "integer");
            case "boolean", "Boolean" -> fields("type", "boolean");
            case "BigDecimal" -> string("pattern", DECIMAL);
            case "Currency" -> string("pattern", "^[A-Z]{3}$");
            case "String" -> string("pattern", WORD);
            case "ZoneId", "Locale" -> string("minLength", 1);
            default -> shared(plain);
        };
    }

    /** A record that stands in several places. */
    private Map<String, Object> shared(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException("no schema for " + type);
        }
        String name = type.getSimpleName().toLowerCase(Locale.ROOT);
        definitions.put(name, record(type));
        return reference(name);
    }

    private static Map<String, Object> object(Map<String, Object> fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("required", List.copyOf(fields.keySet()));
        object.put("additionalProperties", false);
        object.put("properties", fields);
        return object;
    }

    private static Map<String, Object> fields(Object... namesAndSchemas) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSchemas.length; i += 2) {
            fields.put((String) namesAndSchemas[i], namesAndSchemas[i + 1]);
        }
        return fields;
    }

    private static Map<String, Object> reference(String name) {
        return fields("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> string(String keyword, Object value) {
        return fields("type", "string", keyword, value);
    }

    private static Map<String, Object> described(Object type, String description) {
        return fields("type", type, "description", description);
    }
}
