package dev.onward.live;

import static dev.onward.views.Told.JOURNEY;
import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.shared.JourneyId;
import dev.onward.store.Commit;
import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import dev.onward.views.FakeHistory;
import dev.onward.views.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveStreamsTest {

    private static final JourneyId OTHER = new JourneyId(new UUID(8, 8));

    private final Told told = Told.journey();
    private final List<PlacedCommit> commits =
            new CopyOnWriteArrayList<>(FakeHistory.commits(JOURNEY, told.happenings()));
    private final List<Runnable> listeners = new ArrayList<>();
    private final EventLog log = mock(EventLog.class);
    private volatile boolean allowed = true;
    private LiveStreams streams;

    @BeforeEach
    void follow_a_log() {
        when(log.lastPosition()).thenAnswer(call -> commits.getLast().lastPosition());
        when(log.readAfter(anyLong(), anyInt()))
                .thenAnswer(call -> commits.stream()
                        .filter(placed -> placed.lastPosition() > call.<Long>getArgument(0))
                        .toList());
        when(log.readStream(any(), anyLong()))
                .thenAnswer(call -> commits.stream()
                        .filter(placed -> placed.commit().stream().equals(call.getArgument(0)))
                        .toList());
        doAnswer(call -> listeners.add(call.getArgument(0))).when(log).onAppended(any());
        streams = new LiveStreams(log, Duration.ofMillis(50));
        streams.start();
    }

    @AfterEach
    void stop() {
        streams.stop();
    }

    @Test
    void what_is_recorded_from_now_on_arrives_with_its_position_and_no_text() {
        Heard heard = open(JOURNEY, null);
        writeEntry();
        writeEntry();

        await().untilAsserted(() -> assertThat(heard.ids()).containsExactly("102", "103"));
        assertThat(heard.all())
                .contains("kind=x")
                .contains(Told.id(1).toString())
                .doesNotContain("sealed");
    }

    @Test
    void a_stream_resumes_after_the_last_event_that_was_heard() {
        writeEntry();
        writeEntry();
        Heard heard = open(JOURNEY, 102L);
        writeEntry();

        await().untilAsserted(() -> assertThat(heard.ids()).containsExactly("103", "104"));
    }

    @Test
    void another_journey_is_not_heard() {
        Heard other = open(OTHER, 0L);
        Heard heard = open(JOURNEY, null);
        writeEntry();

        await().untilAsserted(() -> assertThat(heard.ids()).hasSize(1));
        assertThat(other.ids()).isEmpty();
    }

    @Test
    void silence_is_broken_by_comments() {
        Heard heard = open(JOURNEY, null);

        await().untilAsserted(() -> assertThat(heard.sent).hasSizeGreaterThan(3).allMatch(it -> it.startsWith(":")));
    }

    @Test
    void a_stream_ends_when_its_token_no_longer_holds() {
        Heard heard = open(JOURNEY, null);
        allowed = false;

        await().until(() -> heard.complete);
        await().until(() -> streams.size() == 0);
    }

    @Test
    void nothing_more_is_told_once_its_token_no_longer_holds_however_much_happens() {
        streams = new LiveStreams(log, Duration.ofHours(1));
        streams.start();
        Heard heard = open(JOURNEY, null);
        writeEntry();
        await().untilAsserted(() -> assertThat(heard.ids()).hasSize(1));
        allowed = false;
        writeEntry();

        await().until(() -> heard.complete);
        assertThat(heard.ids()).hasSize(1);
    }

    @Test
    void on_the_safety_path_nothing_is_told_of_a_talk() {
        write("talk-held", "entry-written", "safety-path-taken");
        Heard resumed = open(JOURNEY, 0L);
        write("talk-planned", "urge-logged");
        await().untilAsserted(() -> assertThat(resumed.all()).contains("urge-logged"));
        assertThat(resumed.all()).contains("entry-written").doesNotContain("talk");

        write("safety-path-left", "talk-held");
        await().untilAsserted(() -> assertThat(resumed.all()).contains("talk-held"));
    }

    @Test
    void all_streams_end_with_the_server() {
        Heard heard = open(JOURNEY, null);
        Heard other = open(OTHER, null);
        streams.stop();

        await().until(() -> heard.complete && other.complete);
        await().until(() -> streams.size() == 0);
    }

    private Heard open(JourneyId journey, @Nullable Long after) {
        Heard heard = new Heard();
        streams.open(heard, journey.toString(), after, () -> allowed);
        return heard;
    }

    private void writeEntry() {
        told.record(new EntryWritten(now(0), text("x"), null, List.of()));
        commits.add(FakeHistory.commits(JOURNEY, told.happenings()).getLast());
        listeners.forEach(Runnable::run);
    }

    private void write(String... kinds) {
        for (String kind : kinds) {
            long position = commits.getLast().lastPosition() + 1;
            StoredEvent event = new StoredEvent("id" + position, kind, "1", new byte[0], Map.of());
            Commit commit = new Commit(JOURNEY.toString(), position, Told.START, new UUID(3, position), List.of(event));
            commits.add(new PlacedCommit(position, commit));
        }
        listeners.forEach(Runnable::run);
    }

    private static final class Heard extends SseEmitter {

        private final List<String> sent = new CopyOnWriteArrayList<>();
        private volatile boolean complete;

        @Override
        public void send(SseEventBuilder builder) {
            StringBuilder event = new StringBuilder();
            builder.build().forEach(part -> event.append(part.getData()));
            sent.add(event.toString());
        }

        @Override
        public synchronized void complete() {
            complete = true;
        }

        List<String> ids() {
            return sent.stream()
                    .filter(event -> event.startsWith("id:"))
                    .map(event -> event.lines().findFirst().orElseThrow().substring(3))
                    .toList();
        }

        String all() {
            return String.join("", sent);
        }
    }
}
