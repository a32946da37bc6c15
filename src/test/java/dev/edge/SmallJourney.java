package dev.edge;

import dev.onward.accounts.AccountErased;
import dev.onward.accounts.JourneyKeys;
import dev.onward.accounts.SignedIn;
import dev.onward.accounts.sealing.Sealing;
import dev.onward.shared.PrivateText;
import dev.onward.store.StoreFull;
import dev.onward.store.StoreUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A journey's endpoints in small, so that the edge is tested without the journey. */
@TestConfiguration
public class SmallJourney {

    enum Mood {
        GOOD,
        BAD
    }

    record Note(
            @NotNull @Size(min = 1, max = 20) PrivateText text,
            @NotNull @Max(10) Integer calm,
            Mood mood,
            List<@Valid Part> parts) {}

    record Part(
            @NotNull @Size(max = 5) PrivateText name,
            @Max(100) Integer percent) {}

    record Kept(UUID record, String stored, String fingerprint) {}

    record Since(@Nullable Instant signedInAt) {}

    @RestController
    public static class Endpoints {

        final Map<UUID, Note> notes = new ConcurrentHashMap<>();
        public final List<AccountErased> erased = new CopyOnWriteArrayList<>();
        private final JourneyKeys keys;

        Endpoints(JourneyKeys keys) {
            this.keys = keys;
        }

        @EventListener
        void on(AccountErased event) {
            erased.add(event);
        }

        @PostMapping("/api/journeys/small")
        Kept start(@Valid @RequestBody Note note, SignedIn who, Sealing sealing, HttpServletRequest request) {
            keys.keep(who, sealing.key());
            return note(note, sealing, request);
        }

        @GetMapping("/api/journeys/small")
        List<UUID> list(SignedIn who) {
            return keys.journeys(who);
        }

        @PostMapping("/api/journeys/{journey}/small-notes")
        Kept note(@Valid @RequestBody Note note, Sealing sealing, HttpServletRequest request) {
            notes.put(sealing.record(), note);
            return new Kept(sealing.record(), note.text().storedForm(), sealing.fingerprint(request));
        }

        @PostMapping("/api/journeys/{journey}/small-erasures/{record}")
        void erase(@PathVariable UUID record) {
            notes.computeIfPresent(
                    record, (id, note) -> new Note(note.text().erased(), note.calm(), note.mood(), note.parts()));
        }

        @GetMapping("/api/journeys/{journey}/small-notes/{record}")
        Note read(@PathVariable UUID record) {
            return notes.get(record);
        }

        @GetMapping("/api/small/keyless/{record}")
        Note readWithoutKey(@PathVariable UUID record) {
            return notes.get(record);
        }

        @PostMapping("/api/small/keyless")
        Note writeWithoutKey(@RequestBody Note note) {
            return note;
        }

        @GetMapping("/api/small/signed-in")
        Since signedIn(SignedIn who) {
            return new Since(who.signedInAt());
        }

        @GetMapping("/api/small/broken")
        String broken() {
            throw new IllegalStateException("the canary words of a person");
        }

        @GetMapping("/api/small/full")
        String full() {
            throw new StoreFull(new IllegalStateException("the canary words"));
        }

        @GetMapping("/api/small/away")
        String away() {
            throw new StoreUnavailable("the canary words", new IllegalStateException());
        }
    }
}
