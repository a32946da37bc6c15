package dev.onward.stories;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.stories.Api.Operation;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A command that can be said now: its example, on a journey that is where it must be for that. */
record Ready(Operation command, Http by, String journey, ObjectNode body) {

    /** They need the journey in a state, or leave it in one, that others cannot go on from. */
    private static final Set<String> ALONE = Set.of(
            "makeDecision",
            "waverOnDecision",
            "reaffirmDecision",
            "revokeDecision",
            "acceptPartnersDecision",
            "changeCoolingOff",
            "rethinkDecision",
            "reorderReasons",
            "skipStep",
            "resumeStep",
            "takeSafetyPath",
            "leaveSafetyPath",
            "closeJourney",
            "reopenJourney",
            "eraseJourney");

    /** On this journey or on another of the same person. */
    static Ready example(Operation command, Walk walk) {
        Walk on = ALONE.contains(command.id()) ? walk.anew() : walk;
        ObjectNode body = on.furnish(command.body());
        Http by = on.ready(command.id(), body).http();
        return new Ready(command, by, on.journey(), body);
    }

    String address() {
        return command.at(journey);
    }

    Answer say(ObjectNode words, String key) {
        return by.post(address(), words, "Idempotency-Key", key);
    }

    Answer say(String key) {
        return say(body, key);
    }
}
