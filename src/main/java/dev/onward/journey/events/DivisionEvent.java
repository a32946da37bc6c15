package dev.onward.journey.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.onward.shared.Money;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be divided, and how (article, statements 16–18). */
@PartOf(phase = Phase.PREPARING, perspective = Perspective.LEGAL)
public sealed interface DivisionEvent extends JourneyEvent {

    enum MatterKind {
        RESPONSIBILITY,
        ASSET,
        FINANCE,
        DEBT
    }

    /** Who has said how to divide. */
    enum ProposedBy {
        ME,
        PARTNER,
        TOGETHER,
        THIRD_PARTY
    }

    /** Percent of a matter, exact, and strings like amounts; they add up to 100. */
    record Shares(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal mine,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal partners,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal others) {}

    /** Something that was said of one matter. */
    sealed interface AboutMatter {

        UUID matter();
    }

    /** {@code value} is what it is worth, or how much is owed; {@code joint} if it belongs to both. */
    @Recorded("matter-added")
    record MatterAdded(
            OccurredOn occurredOn,
            MatterKind kind,
            PrivateText what,
            boolean joint,
            @Nullable Money value) implements DivisionEvent {}

    /** There is nothing of this kind to divide. */
    @Recorded("none-declared")
    record NoneDeclared(OccurredOn occurredOn, MatterKind kind) implements DivisionEvent {}

    @Recorded("division-proposed")
    record DivisionProposed(
            OccurredOn occurredOn,
            UUID matter,
            Shares shares,
            ProposedBy by,
            @Nullable PrivateText words) implements DivisionEvent, AboutMatter {}

    /** Both agree on the last proposal. */
    @Recorded("division-agreed")
    record DivisionAgreed(
            OccurredOn occurredOn, UUID matter, @Nullable PrivateText words) implements DivisionEvent, AboutMatter {}

    /** One of both does not agree, or no longer; what was settled is open again. */
    @Recorded("division-disputed")
    record DivisionDisputed(OccurredOn occurredOn, UUID matter, PrivateText why)
            implements DivisionEvent, AboutMatter {}

    /** It was divided as agreed. */
    @Recorded("matter-settled")
    record MatterSettled(
            OccurredOn occurredOn, UUID matter, @Nullable PrivateText words) implements DivisionEvent, AboutMatter {}
}
