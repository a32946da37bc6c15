package dev.onward.journey.commands;

import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.SupportEvent;
import dev.onward.journey.events.SupportEvent.Course;
import dev.onward.journey.events.SupportEvent.Role;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What confuses, what would follow, and whom the person talks to about it. */
public sealed interface SupportCommand extends Command {

    @Becomes(SupportEvent.ConfusionNoted.class)
    record NoteConfusion(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText words) implements SupportCommand {}

    @Becomes(SupportEvent.ConsequenceNoted.class)
    record NoteConsequence(
            @NotNull Course of,
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText text,
            @Nullable ForWhom forWhom) implements SupportCommand {}

    @Becomes(SupportEvent.SupportPersonAdded.class)
    record AddSupportPerson(
            @NotNull @Size(min = 1, max = Lengths.NAME) PrivateText alias,
            @NotNull Role role,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText reach)
            implements SupportCommand {}

    /** {@code person} is a support person; {@code next} is when you meet again. */
    @Becomes(SupportEvent.SessionRecorded.class)
    record RecordSession(
            @Nullable UUID person,
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText topics,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText newLight,
            @Nullable Instant next)
            implements SupportCommand {}
}
