package dev.onward.erasure;

import static dev.onward.views.Told.JOURNEY;
import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.onward.accounts.AccountErased;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.store.Accounts;
import dev.onward.store.Commit;
import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import dev.onward.store.Snapshots;
import dev.onward.store.StoreUnavailable;
import dev.onward.store.StoredEvent;
import dev.onward.views.FakeHistory;
import dev.onward.views.History;
import dev.onward.views.Projections;
import dev.onward.views.StoredJson;
import dev.onward.views.Told;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.scheduling.TaskScheduler;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasureTest {

    private final Told told = Told.journey();
    private final Map<UUID, PlacedCommit> stored = new TreeMap<>();
    private final EventLog log = mock(EventLog.class);
    private final History history = FakeHistory.of(JOURNEY, told::happenings);
    private final WhenTextErasedThenRemoveCiphertext remove = new WhenTextErasedThenRemoveCiphertext(log, history);

    @Test
    void every_text_of_the_record_leaves_the_log_and_no_other() {
        UUID entry = told.record(
                new EntryWritten(now(0), text("dear"), text("asked"), List.of(text("home"), text("work"))),
                new GuardOverridden(now(0), "not-calm", text("all the same")));
        UUID other = told.record(new EntryWritten(now(0), text("kept"), null, List.of()));
        erase(entry);

        assertThat(json(entry)).doesNotContain("sealed.").contains("erased.", "not-calm");
        assertThat(json(entry).split("erased\\.", -1)).hasSize(6);
        assertThat(json(other)).contains("sealed.");
        assertThat(json(Told.id(0))).contains("sealed.");
    }

    @Test
    void what_said_it_again_goes_with_it_however_far() {
        UUID reason = told.record(new ReasonAdded(now(0), text("one"), ForWhom.MYSELF, 5));
        UUID reworded = told.record(new ReasonReworded(now(0), reason, text("two")));
        UUID amendment = told.record(new RecordAmended(now(0), reworded, Map.of("text", text("three")), null));
        erase(reason);

        assertThat(json(reason) + json(reworded) + json(amendment)).doesNotContain("sealed.");
    }

    @Test
    void erasing_a_rewording_leaves_the_reason() {
        UUID reason = told.record(new ReasonAdded(now(0), text("one"), ForWhom.MYSELF, 5));
        UUID reworded = told.record(new ReasonReworded(now(0), reason, text("two")));
        erase(reworded);

        assertThat(json(reason)).contains("sealed.");
        assertThat(json(reworded)).doesNotContain("sealed.");
    }

    @Test
    void erasing_twice_changes_nothing_more() {
        UUID entry = told.record(new EntryWritten(now(0), text("dear"), null, List.of()));
        erase(entry);
        String once = json(entry);
        new WhenTextErasedThenRemoveCiphertext(log, history)
                .remove(JOURNEY, told.last().sequence());

        assertThat(json(entry)).isEqualTo(once);
        verify(log, times(1)).replaceEvents(any(), any());
    }

    @Test
    void the_erasures_of_one_journey_are_made_up_for_by_reading_it_once() {
        List<UUID> entries = Stream.generate(() -> told.record(new EntryWritten(now(0), text("dear"), null, List.of())))
                .limit(3)
                .toList();
        entries.subList(0, 2).forEach(entry -> told.record(new TextErased(now(0), entry)));
        erase(entries.get(2));
        for (long sequence = 0; sequence <= told.last().sequence(); sequence++) {
            remove.remove(JOURNEY, sequence);
        }

        assertThat(entries).noneMatch(entry -> json(entry).contains("sealed."));
        verify(log, times(1)).readStream(any(), anyLong());
    }

    @Test
    void an_erased_journey_loses_its_key_its_snapshot_and_its_views() {
        Accounts accounts = mock(Accounts.class);
        Snapshots snapshots = mock(Snapshots.class);
        Projections projections = mock(Projections.class);
        Instant at = Instant.parse("2026-06-01T00:00:00Z");
        new WhenJourneyErasedThenForget(accounts, history, new Forgetting(projections, snapshots)).forget(JOURNEY, at);

        verify(accounts).eraseJourney(new UUID(9, 9), JOURNEY.value(), at);
        verify(snapshots).remove(JOURNEY.toString());
        verify(projections).forget(JOURNEY);
    }

    @Test
    void an_erased_account_leaves_nothing_that_was_derived() {
        Snapshots snapshots = mock(Snapshots.class);
        Projections projections = mock(Projections.class);
        new WhenAccountErasedThenDropViews(new Forgetting(projections, snapshots), mock(TaskScheduler.class))
                .on(new AccountErased(new UUID(9, 9), List.of(JOURNEY.value()), Instant.EPOCH));

        verify(snapshots).remove(JOURNEY.toString());
        verify(projections).forget(JOURNEY);
    }

    @Test
    void what_a_request_on_its_way_brought_back_is_dropped_soon_after() {
        Snapshots snapshots = mock(Snapshots.class);
        Projections projections = mock(Projections.class);
        TaskScheduler scheduler = mock(TaskScheduler.class);
        new WhenAccountErasedThenDropViews(new Forgetting(projections, snapshots), scheduler)
                .on(new AccountErased(new UUID(9, 9), List.of(JOURNEY.value()), Instant.EPOCH));
        ArgumentCaptor<Runnable> later = ArgumentCaptor.captor();
        verify(scheduler).schedule(later.capture(), eq(Instant.EPOCH.plusSeconds(30)));
        later.getValue().run();

        verify(snapshots, times(2)).remove(JOURNEY.toString());
        verify(projections, times(2)).forget(JOURNEY);
    }

    @Test
    void views_that_cannot_be_written_now_do_not_make_an_erased_account_look_as_if_it_were_there() {
        Projections projections = mock(Projections.class);
        doThrow(new StoreUnavailable("busy")).when(projections).forget(JOURNEY);
        assertThatCode(() -> new WhenAccountErasedThenDropViews(
                                new Forgetting(projections, mock(Snapshots.class)), mock(TaskScheduler.class))
                        .on(new AccountErased(new UUID(9, 9), List.of(JOURNEY.value()), Instant.EPOCH)))
                .doesNotThrowAnyException();
    }

    @Test
    void what_was_erased_is_forgotten_again_when_the_views_are_made_anew() {
        Accounts accounts = mock(Accounts.class);
        when(accounts.erased()).thenReturn(List.of(JOURNEY.value()));
        Snapshots snapshots = mock(Snapshots.class);
        Projections projections = mock(Projections.class);
        new WhenViewsReturnThenForgetAgain(accounts, new Forgetting(projections, snapshots)).forget();

        verify(snapshots).remove(JOURNEY.toString());
        verify(projections).forget(JOURNEY);
    }

    private void erase(UUID record) {
        told.record(new TextErased(now(0), record));
        for (PlacedCommit placed : FakeHistory.commits(JOURNEY, told.happenings())) {
            stored.put(placed.commit().record(), serialized(placed));
        }
        when(log.readStream(JOURNEY.toString(), 0)).thenAnswer(call -> List.copyOf(stored.values()));
        doAnswer(call -> {
                    PlacedCommit placed = call.getArgument(0);
                    Commit old = placed.commit();
                    Commit replaced = new Commit(
                            old.stream(), old.sequence(), old.recordedAt(), old.record(), call.getArgument(1));
                    stored.put(old.record(), new PlacedCommit(placed.position(), replaced));
                    return null;
                })
                .when(log)
                .replaceEvents(any(), any());
        remove.remove(JOURNEY, told.last().sequence());
    }

    private PlacedCommit serialized(PlacedCommit placed) {
        List<StoredEvent> events = told.happenings().stream()
                .filter(happening -> happening.record().equals(placed.commit().record()))
                .map(Happening::event)
                .map(event -> new StoredEvent("id", "type", "1", StoredJson.write(event), Map.of()))
                .toList();
        Commit commit = placed.commit();
        return new PlacedCommit(
                placed.position(),
                new Commit(commit.stream(), commit.sequence(), commit.recordedAt(), commit.record(), events));
    }

    private String json(UUID record) {
        StringBuilder json = new StringBuilder();
        stored.get(record)
                .commit()
                .events()
                .forEach(event -> json.append(new String(event.payload(), StandardCharsets.UTF_8)));
        return json.toString();
    }
}
