package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One person on one journey, speaking to a server.
 *
 * @param http with their token
 */
record Walk(Http http, String journey, String name, String passphrase) {

    static final String PASSPHRASE = "a walk along the river";

    /** Guards warn, so that every command can be said at any time. */
    static final Map<String, String> NOTICE = Map.of("guardMode", "NOTICE");

    /** Signs somebody up who starts a journey. */
    static Walk begin(Http anybody) {
        String name = "walker-" + UUID.randomUUID();
        Answer welcome = anybody.signUp(name, PASSPHRASE);
        assertThat(welcome.status()).as(welcome.body()).isEqualTo(201);
        Http http = anybody.as(welcome.json().at("/token/secret").asString());
        return new Walk(http, start(http), name, PASSPHRASE);
    }

    private static String start(Http http) {
        Answer started = http.post(
                "/api/journeys",
                Map.of(
                        "alias",
                        "M.",
                        "circumstances",
                        Set.of("LOVE_WITHOUT_HARMONY"),
                        "zone",
                        "Europe/Vienna",
                        "locale",
                        "en"));
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        return started.json().get("journey").asString();
    }

    /** Another journey of the same person. */
    Walk anew() {
        return new Walk(http, start(http), name, passphrase);
    }

    /** The same on the server as it answers now. */
    Walk over(Http server) {
        return new Walk(server.as(http.token()), journey, name, passphrase);
    }

    /** The same journey with a token from a sign-in just now. */
    Walk signedInAgain() {
        Answer signedIn = http.as(null).post("/api/sign-ins", Map.of("name", name, "passphrase", passphrase));
        assertThat(signedIn.status()).as(signedIn.body()).isEqualTo(201);
        return new Walk(http.as(signedIn.json().get("secret").asString()), journey, name, passphrase);
    }

    /** The same journey with a token that was made without the passphrase. */
    Walk withNewToken() {
        Answer made = http.post(
                "/api/tokens", Map.of("label", "phone", "scopes", Set.of("read", "write"), "expiresInDays", 1));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return new Walk(http.as(made.json().get("secret").asString()), journey, name, passphrase);
    }

    String at(String path) {
        return "/api/journeys/" + journey + "/" + path;
    }

    Answer post(String path, Object body, String... headers) {
        return http.post(at(path), body, headers);
    }

    Answer get(String path) {
        return http.get(at(path));
    }

    /** Records something; fails unless that is answered with 201. */
    JsonNode record(String path, Object body, String... headers) {
        Answer answer = post(path, body, headers);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(201);
        return answer.json();
    }

    /** The id of what is recorded. */
    String id(String path, Object body) {
        return record(path, body).get("record").asString();
    }

    /** A view; fails unless it is answered with 200. */
    JsonNode view(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** A view that has applied a position, or says that it has not. */
    Answer at(String view, String position) {
        return http.send(
                http.request(at(view)).header("Onward-Min-Position", position).GET());
    }

    JsonNode entry(String record) {
        return view("timeline/" + record);
    }

    /** Makes real things for the ids in an example, then puts them there by the names of the fields. */
    ObjectNode furnish(ObjectNode example) {
        furnish(example, new LinkedHashMap<>());
        return example;
    }

    private void furnish(ObjectNode example, Map<String, String> made) {
        example.propertyNames().stream().toList().forEach(field -> {
            Supplier<String> real = () -> made.computeIfAbsent(thing(field), this::make);
            if (example.get(field) instanceof ArrayNode ids && !thing(field).isEmpty()) {
                example.set(field, ids.arrayNode().add(real.get()));
            } else if (example.get(field) instanceof ArrayNode parts) {
                parts.valueStream().filter(JsonNode::isObject).forEach(part -> furnish((ObjectNode) part, made));
            } else if (!thing(field).isEmpty() && example.get(field).isString()) {
                example.put(field, real.get());
            }
        });
    }

    private static String thing(String field) {
        return switch (field) {
            case "record" -> "entry";
            case "reason", "reasons" -> "reason";
            case "objection", "objectionsMet" -> "objection";
            case "urge", "memento", "pursuit", "person", "question", "document", "matter", "plan", "letter", "item" ->
                field;
            case "children" -> "child";
            case "proposal" -> "custody";
            default -> "";
        };
    }

    private String make(String thing) {
        return switch (thing) {
            case "entry" -> id("entries", Map.of("text", "We sat at the same table."));
            case "reason" -> id("reasons", Map.of("text", "I am not myself.", "forWhom", "MYSELF", "strength", 9));
            case "objection" -> id("objections", Map.of("text", "Too early.", "kind", "EMOTIONAL"));
            case "child" -> id("children", Map.of("alias", "our eldest", "birthYear", 2016));
            case "custody" -> id("custody-proposals", Map.of("children", Set.of(make("child")), "livesWith", "ME"));
            case "urge" -> id("urges", Map.of("kind", "CONTACT", "intensity", 5));
            case "memento" -> id("mementos", Map.of("kind", "PHYSICAL", "what", "The mug."));
            case "pursuit" -> id("pursuits", Map.of("kind", "HOBBY", "what", "Pottery."));
            case "person" -> id("support-people", Map.of("alias", "Ada", "role", "FRIEND"));
            case "question" -> id("legal-questions", Map.of("text", "May I stay?"));
            case "document" -> id("documents", Map.of("what", "The lease."));
            case "matter" -> id("matters", Map.of("kind", "ASSET", "what", "The car.", "joint", true));
            case "plan" -> {
                record("pace", NOTICE);
                yield id("talk-plans", Map.of("at", "2030-06-01T17:00:00Z"));
            }
            case "letter" -> id("letters", Map.of("kind", "TO_LEAVE", "text", "Dear M."));
            case "item" -> id("safety-items", Map.of("text", "A bag."));
            default -> throw new AssertionError("nothing can be made for " + thing);
        };
    }

    /** Brings the journey to where this command with its example can be said; answers who says it. */
    Walk ready(String command, ObjectNode body) {
        record("pace", NOTICE);
        switch (command) {
            case "waverOnDecision", "reaffirmDecision", "revokeDecision", "changeCoolingOff", "rethinkDecision" ->
                record("decisions", Map.of("decision", "LEAVE"));
            case "resumeStep" ->
                record("skipped-steps", Map.of("step", body.get("step").asString(), "reason", "It is done."));
            case "reopenJourney" -> record("closings", Map.of("outcome", "APART_AT_PEACE"));
            case "restoreReason" ->
                record("strikes", Map.of("reason", body.get("reason").asString()));
            case "disputeDivision" ->
                record(
                        "division-agreements",
                        Map.of("matter", body.get("matter").asString()));
            case "leaveSafetyPath" -> {
                record("safety-path", Map.of());
                return signedInAgain();
            }
            default -> {}
        }
        return this;
    }
}
