package dev.onward.stories;

import dev.onward.imports.ExportedFile;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.views.Told;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file with one thing in it that does not fit.
 *
 * @param pointer where that is
 */
record WrongFile(String how, Consumer<ExportedFile> change, String pointer) {

    /** The start, an entry, a reason, the reason struck, an urge, gauges. */
    static ExportedFile good(Canaries canaries) {
        Told told = Told.journey();
        told.record(new EntryWritten(Told.now(1), Told.text(canaries.words(), told.next()), null, List.of()));
        UUID reason =
                told.record(new ReasonAdded(Told.now(2), Told.text(canaries.words(), told.next()), ForWhom.MYSELF, 5));
        told.record(new ReasonStruck(Told.now(3), reason, null));
        told.record(new UrgeLogged(Told.now(4), UrgeKind.MISSING, 7, null));
        told.record(new GaugesRated(Told.now(5), 4, null, null, null, null, null));
        return ExportedFile.of(UUID.randomUUID(), told.happenings());
    }

    private static void sayAgain(ExportedFile file) {
        String record = file.commit(1).get("record").asString();
        for (int i = 6; i <= 506; i++) {
            another(file, i, "record-amended")
                    .put("record", record)
                    .putNull("correctedOccurredOn")
                    .putObject("words")
                    .put("text", "x");
        }
    }

    private static void proposeOften(ExportedFile file) {
        ObjectNode child = another(file, 6, "child-added");
        child.put("alias", "L.").put("birthYear", 2019);
        String id = file.commit(6).get("record").asString();
        for (int i = 7; i <= 57; i++) {
            ObjectNode proposal = another(file, i, "custody-proposed");
            proposal.putArray("children").add(id);
            proposal.put("livesWith", "ME").putArray("schedule");
        }
    }

    /** The data of one more record. */
    private static ObjectNode another(ExportedFile file, int sequence, String type) {
        ObjectNode commit = file.commit(5).deepCopy();
        commit.put("record", UUID.randomUUID().toString()).put("sequence", sequence);
        ObjectNode event = (ObjectNode) commit.at("/events/0");
        event.put("type", type).put("revision", 1);
        file.commits().add(commit);
        return event.putObject("data").put("occurredOn", "2026-05-02");
    }

    private static ObjectNode event(ExportedFile file, int commit) {
        return (ObjectNode) file.commit(commit).at("/events/0");
    }

    /** @param canary words that are never repeated */
    static List<WrongFile> all(String canary) {
        return List.of(
                new WrongFile("an unknown type", f -> event(f, 1).put("type", canary), "/commits/1/events/0/type"),
                new WrongFile(
                        "an unknown revision", f -> event(f, 1).put("revision", 9), "/commits/1/events/0/revision"),
                new WrongFile("revision 0", f -> event(f, 1).put("revision", 0), "/commits/1/events/0/revision"),
                new WrongFile(
                        "a word as revision", f -> event(f, 1).put("revision", canary), "/commits/1/events/0/revision"),
                new WrongFile("more in an event", f -> event(f, 1).put(canary, canary), "/commits/1/events/0"),
                new WrongFile("more in data", f -> f.data(1).put(canary, canary), "/commits/1/events/0/data"),
                new WrongFile(
                        "an owner",
                        f -> f.data(0).put("owner", UUID.randomUUID().toString()),
                        "/commits/0/events/0/data/owner"),
                new WrongFile("more in a commit", f -> f.commit(1).put(canary, canary), "/commits/1"),
                new WrongFile("no text", f -> f.data(1).remove("text"), "/commits/1/events/0/data/text"),
                new WrongFile("no tags", f -> f.data(1).remove("tags"), "/commits/1/events/0/data/tags"),
                new WrongFile("an empty text", f -> f.data(1).put("text", "  "), "/commits/1/events/0/data/text"),
                new WrongFile("a number as text", f -> f.data(1).put("text", 5), "/commits/1/events/0/data/text"),
                new WrongFile(
                        "a text too long",
                        f -> f.data(1).put("text", canary + "x".repeat(20_000)),
                        "/commits/1/events/0/data/text"),
                new WrongFile("a NUL", f -> f.data(1).put("text", canary + "\u0000"), "/commits/1/events/0/data/text"),
                new WrongFile("21 tags", f -> tags(f, canary, 21), "/commits/1/events/0/data/tags"),
                new WrongFile(
                        "a strength of 11", f -> f.data(2).put("strength", 11), "/commits/2/events/0/data/strength"),
                new WrongFile(
                        "an unknown word", f -> f.data(2).put("forWhom", canary), "/commits/2/events/0/data/forWhom"),
                new WrongFile(
                        "an unknown reason",
                        f -> f.data(3).put("reason", UUID.randomUUID().toString()),
                        "/commits/3/events/0/data/reason"),
                new WrongFile(
                        "a reason that is an entry",
                        f -> f.data(3).put("reason", f.commit(1).get("record").asString()),
                        "/commits/3/events/0/data/reason"),
                new WrongFile(
                        "a reason that comes later",
                        f -> f.data(3).put("reason", f.commit(4).get("record").asString()),
                        "/commits/3/events/0/data/reason"),
                new WrongFile(
                        "no id as reason", f -> f.data(3).put("reason", canary), "/commits/3/events/0/data/reason"),
                new WrongFile(
                        "an intensity of 11",
                        f -> f.data(4).put("intensity", 11),
                        "/commits/4/events/0/data/intensity"),
                new WrongFile(
                        "an intensity of 7.5",
                        f -> f.data(4).put("intensity", 7.5),
                        "/commits/4/events/0/data/intensity"),
                new WrongFile("no intensity", f -> f.data(4).remove("intensity"), "/commits/4/events/0/data/intensity"),
                new WrongFile("no gauge", f -> f.data(5).remove("mood"), "/commits/5/events/0/data"),
                new WrongFile("a gauge of -1", f -> f.data(5).put("mood", -1), "/commits/5/events/0/data/mood"),
                new WrongFile(
                        "a day in the future",
                        f -> f.data(1).put("occurredOn", "2199-01-01"),
                        "/commits/1/events/0/data/occurredOn"),
                new WrongFile(
                        "a day that is none",
                        f -> f.data(1).put("occurredOn", canary),
                        "/commits/1/events/0/data/occurredOn"),
                new WrongFile(
                        "recorded in the future",
                        f -> f.commit(5).put("recordedAt", "2199-01-01T00:00:00Z"),
                        "/commits/5/recordedAt"),
                new WrongFile(
                        "recorded before the one before",
                        f -> f.commit(3).put("recordedAt", "2026-05-02T00:00:01Z"),
                        "/commits/3/recordedAt"),
                new WrongFile(
                        "recorded at no time", f -> f.commit(3).put("recordedAt", canary), "/commits/3/recordedAt"),
                new WrongFile("one record said again too often", WrongFile::sayAgain, "/commits/506/events/0/data"),
                new WrongFile("more proposals than fit", WrongFile::proposeOften, "/commits/57/events/0/data/children"),
                new WrongFile("a gap", f -> f.commit(3).put("sequence", 4), "/commits/3/sequence"),
                new WrongFile("a sequence twice", f -> f.commit(3).put("sequence", 2), "/commits/3/sequence"),
                new WrongFile(
                        "a sequence that is a word", f -> f.commit(3).put("sequence", canary), "/commits/3/sequence"),
                new WrongFile(
                        "a record twice",
                        f -> f.commit(2).put("record", f.commit(1).get("record").asString()),
                        "/commits/2/record"),
                new WrongFile("no id as record", f -> f.commit(2).put("record", canary), "/commits/2/record"),
                new WrongFile(
                        "a second start",
                        f -> f.commit(1).set("events", f.commit(0).get("events")),
                        "/commits/1/events/0/type"),
                new WrongFile("no start", f -> f.commits().removeFirst(), "/commits/0/sequence"),
                new WrongFile(
                        "a start that is none",
                        f -> f.commit(0).set("events", f.commit(5).get("events")),
                        "/commits/0/events/0/type"),
                new WrongFile(
                        "two in one record",
                        f -> ((ArrayNode) f.commit(4).get("events")).add(event(f, 5)),
                        "/commits/4/events/1/type"),
                new WrongFile(
                        "a guard by itself",
                        f -> become(f, "guard-noticed", "{\"occurredOn\":\"2026\",\"guard\":\"not-calm\"}"),
                        "/commits/5/events/0/type"),
                new WrongFile(
                        "an erased journey",
                        f -> become(f, "journey-erased", "{\"occurredOn\":\"2026\"}"),
                        "/commits/5/events/0/type"),
                new WrongFile(
                        "the start taken back",
                        f -> retract(f, 0, "journey-started"),
                        "/commits/5/events/0/data/record"),
                new WrongFile(
                        "another kind taken back", f -> retract(f, 1, "reason-added"), "/commits/5/events/0/data/kind"),
                new WrongFile(
                        "words that a record does not have",
                        f -> become(
                                f,
                                "record-amended",
                                "{\"occurredOn\":\"2026\",\"record\":\""
                                        + f.commit(1).get("record").asString() + "\",\"words\":{\"script\":\"x\"}}"),
                        "/commits/5/events/0/data/words"),
                new WrongFile("shares of 90", f -> divide(f, "\"30\"", "\"60\""), "/commits/5/events/0/data/shares"),
                new WrongFile(
                        "shares that are numbers", f -> divide(f, "30", "70"), "/commits/5/events/0/data/shares/mine"),
                new WrongFile("no commits", f -> f.commits().clear(), "/commits"));
    }

    private static void tags(ExportedFile file, String word, int count) {
        ArrayNode tags = file.data(1).putArray("tags");
        for (int i = 0; i < count; i++) {
            tags.add(word + i);
        }
    }

    private static void become(ExportedFile file, String type, String data) {
        event(file, 5).put("type", type).set("data", Api.JSON.readTree(data));
    }

    private static void retract(ExportedFile file, int commit, String kind) {
        become(
                file,
                "record-retracted",
                "{\"occurredOn\":\"2026\",\"record\":\""
                        + file.commit(commit).get("record").asString() + "\",\"kind\":\"" + kind + "\"}");
    }

    private static void divide(ExportedFile file, String mine, String partners) {
        event(file, 4)
                .put("type", "matter-added")
                .set(
                        "data",
                        Api.JSON.readTree(
                                "{\"occurredOn\":\"2026\",\"kind\":\"ASSET\",\"what\":\"The car.\",\"joint\":true}"));
        become(
                file,
                "division-proposed",
                "{\"occurredOn\":\"2026\",\"matter\":\""
                        + file.commit(4).get("record").asString() + "\",\"by\":\"ME\",\"shares\":{\"mine\":" + mine
                        + ",\"partners\":" + partners + ",\"others\":\"0\"}}");
    }
}
