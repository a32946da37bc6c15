package dev.onward.journey.commands;

import dev.onward.journey.events.ContactEvent;
import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.ContactMode;
import dev.onward.journey.events.ContactEvent.Purpose;
import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wish for contact, and contact itself. */
public sealed interface ContactCommand extends Command {

    @Becomes(ContactEvent.UrgeLogged.class)
    record LogUrge(
            @NotNull UrgeKind kind,
            @NotNull @Min(0) @Max(10) Integer intensity,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText trigger)
            implements ContactCommand {}

    /** {@code intensity} is what is left of the urge. */
    @Becomes(ContactEvent.UrgeFollowedUp.class)
    record FollowUpUrge(
            @NotNull UUID urge,
            @NotNull UrgeEnd end,
            @Nullable @Min(0) @Max(10) Integer intensity,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText helpedBy)
            implements ContactCommand {}

    @Becomes(ContactEvent.ContactModeChosen.class)
    record ChooseContactMode(@NotNull ContactMode mode) implements ContactCommand {}

    /** {@code howItWas} from 0 to 10. */
    @Becomes(ContactEvent.ContactLogged.class)
    record LogContact(
            @NotNull ByWhom byWhom,
            @NotNull Purpose purpose,
            @Nullable @Min(0) @Max(10) Integer howItWas,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words)
            implements ContactCommand {}
}
