package dev.onward.journey;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.onward.journey.commands.Command;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.Journal;
import dev.onward.journey.facts.Asking;
import dev.onward.journey.facts.Intention;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.write.GuardsOpen;
import dev.onward.journey.write.Invalid;
import dev.onward.journey.write.Journey;
import dev.onward.journey.write.NoSuchJourney;
import dev.onward.journey.write.NotNow;
import dev.onward.journey.write.Recording;
import dev.onward.shared.JourneyId;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.MetaDataCommandTargetResolver;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

/** What happened on a journey so far, told record by record; then its facts, or what becomes of a command. */
public final class JourneyStory {

    public static final JourneyId JOURNEY = JourneyId.of("00000000-0000-0007-0000-000000000007");
    public static final UUID OWNER = new UUID(9, 9);
    public static final UUID STRANGER = new UUID(9, 10);

    /** The record that a command becomes. */
    public static final UUID NEW_RECORD = new UUID(2, 0);

    /** The note with which {@link #insisting} overrides. */
    public static final PrivateText NOTE = Events.text("I know what I am doing");

    /** When every story begins: 8 in the morning in Vienna, where it takes place. */
    public static final Instant BEGIN = Instant.parse("2026-05-01T06:00:00Z");

    private final List<Happening> happenings = new ArrayList<>();
    private Instant now = BEGIN;
    private long records;

    private JourneyStory() {}

    /** Nothing has happened. */
    public static JourneyStory untold() {
        return new JourneyStory();
    }

    /** A journey has just been started. */
    public static JourneyStory begun(Circumstance... circumstances) {
        JourneyStory story = untold();
        story.tell(Events.journeyStarted(circumstances));
        return story;
    }

    /** Records one commit now, as having happened now unless the event says otherwise; answers its record. */
    public UUID tell(JourneyEvent... events) {
        UUID record = new UUID(1, records++);
        for (JourneyEvent event : events) {
            happenings.add(new Happening(record, happenings.size(), now, event));
        }
        return record;
    }

    /** Goes on with the story after some time. */
    public JourneyStory later(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    public JourneyStory at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public OccurredOn now() {
        return OccurredOn.at(now);
    }

    public Instant moment() {
        return now;
    }

    public List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    public JourneyFacts facts() {
        JourneyFacts facts = JourneyFacts.NONE;
        for (Happening happening : happenings) {
            facts = facts.after(happening);
        }
        return facts;
    }

    /** The ids of the guards that an intention meets open now. */
    public List<String> open(Intention intention) {
        return open(Asking.now(intention, now, null));
    }

    public List<String> open(Asking asking) {
        return asking.intention().open(facts(), asking).stream()
                .map(refusal -> refusal.guard().id())
                .toList();
    }

    /** The command said now by the owner, or as {@code how} changes that. */
    @SafeVarargs
    public final ResultValidator<Journey> says(Command command, UnaryOperator<Recording>... how) {
        TestExecutor<Journey> told = new AggregateTestFixture<>(Journey.class)
                .registerCommandTargetResolver(new MetaDataCommandTargetResolver(Recording.JOURNEY))
                .givenNoPriorActivity();
        happenings.forEach(
                happening -> told.andGivenCurrentTime(happening.recordedAt()).andGiven(message(happening)));
        return told.andGivenCurrentTime(now).when(message(command, how));
    }

    /** A field says what cannot be. */
    @SafeVarargs
    public final void isInvalid(String field, Command command, UnaryOperator<Recording>... how) {
        says(command, how)
                .expectNoEvents()
                .expectException(Invalid.class)
                .expectExceptionMessage(startsWith(field + ": "));
    }

    /** The journey's state does not allow it. */
    @SafeVarargs
    public final void isNotNow(Command command, UnaryOperator<Recording>... how) {
        says(command, how).expectNoEvents().expectException(NotNow.class);
    }

    @SafeVarargs
    public final void isNowhere(Command command, UnaryOperator<Recording>... how) {
        says(command, how).expectNoEvents().expectException(NoSuchJourney.class);
    }

    /** Exactly this guard refuses. */
    @SafeVarargs
    public final void isRefused(String guard, Command command, UnaryOperator<Recording>... how) {
        says(command, how)
                .expectNoEvents()
                .expectException(GuardsOpen.class)
                .expectExceptionMessage(is("open guards: [" + guard + "]"));
    }

    public static UnaryOperator<Recording> by(UUID owner) {
        return r -> with(r, owner, r.given(), r.override(), r.signedInAt());
    }

    public static UnaryOperator<Recording> on(String occurredOn) {
        return r -> with(r, r.owner(), OccurredOn.of(occurredOn), r.override(), r.signedInAt());
    }

    public static UnaryOperator<Recording> insisting() {
        return r -> with(r, r.owner(), r.given(), NOTE, r.signedInAt());
    }

    public static UnaryOperator<Recording> broughtFrom(Journal from) {
        return r -> new Recording(
                r.journey(), r.record(), r.fingerprint(), r.owner(), r.now(), r.given(), r.override(), from, null);
    }

    public static UnaryOperator<Recording> signedIn(Instant at) {
        return r -> with(r, r.owner(), r.given(), r.override(), at);
    }

    private static Recording with(
            Recording r,
            UUID owner,
            @Nullable OccurredOn given,
            @Nullable PrivateText override,
            @Nullable Instant signedInAt) {
        return new Recording(
                r.journey(), r.record(), r.fingerprint(), owner, r.now(), given, override, r.from(), signedInAt);
    }

    /** The event as it lies in the store: with the record and fingerprint of its commit. */
    public static EventMessage<?> message(Happening happening) {
        return new GenericEventMessage<>(
                happening.event(),
                MetaData.with(Recording.RECORD, happening.record().toString()).and(Recording.FINGERPRINT, "print"));
    }

    private CommandMessage<?> message(Command command, UnaryOperator<Recording>[] how) {
        Recording recording = Arrays.stream(how)
                .reduce(
                        new Recording(JOURNEY, NEW_RECORD, "print", OWNER, now, null, null, null, null),
                        (said, change) -> change.apply(said),
                        (first, second) -> second);
        return new GenericCommandMessage<>(command, recording.asMetaData());
    }
}
