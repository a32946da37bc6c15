package dev.onward.imports.journey;

import dev.onward.imports.StrictText;
import dev.onward.shared.JsonFault;
import dev.onward.shared.Problem;
import dev.onward.shared.Problem.Fault;
import dev.onward.shared.ProblemType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An exported journey as it comes in: its head, then commit by commit. Nothing of it is held. */
final class JourneyFile {

    static final String FORMAT = "onward-journey";
    private static final int VERSION = 1;
    private static final int LARGEST_COMMIT = 1_000_000;
    private static final String LARGER = "A commit has more than 1,000,000 characters";
    private static final String COMMITS = "commits";
    private static final Set<String> BEFORE_COMMITS = Set.of("format", "version", "complete", "journey");

    /** Takes the commits. */
    interface Reader {

        /** What is said of all of them. */
        void begin(UUID journey, boolean complete);

        /** @throws Unfit with places in it */
        void add(JsonNode commit);
    }

    private final StrictText text;
    private final JsonParser json;
    private final Set<String> seen = new HashSet<>();
    private UUID journey = new UUID(0, 0);
    private boolean complete;
    private int index;

    /** @param mapper one that bounds how deep and how long anything is, and takes no name twice */
    JourneyFile(StrictText text, JsonMapper mapper) {
        this.text = text;
        allowOne();
        this.json = mapper.createParser(text);
    }

    /** @throws Problem at the first thing that does not fit */
    void read(Reader reader) {
        try {
            readAll(reader);
        } catch (Unfit unfit) {
            throw refused(ProblemType.INVALID_VALUES, "It does not fit", unfit.faults());
        } catch (JacksonException e) {
            Fault fault = JsonFault.of(e);
            throw refused(
                    ProblemType.MALFORMED_BODY,
                    "It is not the JSON of an exported journey",
                    List.of(new Fault(Places.known(fault.pointer()), fault.detail())));
        }
    }

    private void readAll(Reader reader) {
        require(json.nextToken() == JsonToken.START_OBJECT, "", "must be an object");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals(COMMITS)) {
                require(seen.containsAll(BEFORE_COMMITS), "", "must have format, version, complete and journey first");
                reader.begin(journey, complete);
                commits(reader);
            } else {
                head(name);
            }
            seen.add(name);
        }
        require(seen.contains(COMMITS) && index > 0, "/commits", "must hold at least one commit");
        require(json.nextToken() == null, "", "must be all there is in the file");
    }

    private void head(String name) {
        switch (name) {
            case "format" -> require(isString(FORMAT), "/format", "must be " + FORMAT);
            case "version" ->
                require(
                        json.hasToken(JsonToken.VALUE_NUMBER_INT)
                                && json.getString().equals("" + VERSION),
                        "/version",
                        "must be 1, the only one that is known here");
            case "complete" -> {
                require(json.currentToken().isBoolean(), "/complete", "must be true or false");
                complete = json.getBooleanValue();
            }
            case "journey" -> {
                require(json.hasToken(JsonToken.VALUE_STRING), "/journey", "must be a UUID");
                journey = id(json.getString());
            }
            default -> throw new Unfit("", "must have nothing but format, version, complete, journey and commits");
        }
    }

    private boolean isString(String expected) {
        return json.hasToken(JsonToken.VALUE_STRING) && json.getString().equals(expected);
    }

    private static UUID id(String text) {
        try {
            return Id.of(text);
        } catch (IllegalArgumentException e) {
            throw new Unfit("/journey", "must be a UUID");
        }
    }

    private void commits(Reader reader) {
        require(json.hasToken(JsonToken.START_ARRAY), "/commits", "must be an array");
        allowOne();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            JsonNode commit = json.readValueAsTree();
            allowOne();
            Unfit.at("/commits/" + index, () -> {
                reader.add(commit);
                return commit;
            });
            index++;
        }
    }

    private void allowOne() {
        text.allow(LARGEST_COMMIT, LARGER);
    }

    private static void require(boolean fits, String pointer, String allowed) {
        if (!fits) {
            throw new Unfit(pointer, allowed);
        }
    }

    private Problem refused(ProblemType type, String what, List<Fault> faults) {
        int line = json.currentLocation().getLineNr();
        return Problem.of(type, what + " (near line " + line + "); nothing was imported.")
                .at(faults);
    }
}
