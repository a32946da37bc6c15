package dev.onward.practical;

import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.ProposedBy;
import dev.onward.shared.Money;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Remark;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be divided, and every word on how.
 *
 * @param joint whether it belongs to both
 * @param value what it is worth, or how much is owed; null when that was not said
 * @param stage by the last word on it
 * @param proposals as they were made, the last one last
 * @param agreedProposal the proposal that is agreed on: the last one before the last agreement, or before it was settled
 *     without one; null when there is none, or when it was disputed since
 * @param difference what another agreement would change: the last proposal without the agreed one; null when nothing is
 *     agreed, or when they are the same
 * @param settled the last time it was divided as agreed; null when it never was, or was disputed since
 */
public record Matter(
        UUID record,
        OccurredOn occurredOn,
        MatterKind kind,
        PrivateText what,
        boolean joint,
        @Nullable Money value,
        Stage stage,
        List<DivisionProposal> proposals,
        @Nullable UUID agreedProposal,
        @Nullable DivisionDifference difference,
        List<Remark> agreements,
        List<Remark> disputes,
        @Nullable Remark settled) {

    /** How far dividing it is; nothing was said yet of what is OPEN. */
    public enum Stage {
        OPEN,
        PROPOSED,
        AGREED,
        DISPUTED,
        SETTLED
    }

    /**
     * A proposal on how to divide it.
     *
     * @param percent of it, which add up to 100
     * @param amounts the same of its value, which add up to it; null without a value
     */
    public record DivisionProposal(
            UUID record,
            OccurredOn occurredOn,
            ProposedBy by,
            Parts percent,
            @Nullable Parts amounts,
            @Nullable PrivateText words) {}

    /**
     * What falls to each more, or if negative less.
     *
     * @param percent in percentage points
     * @param amounts null without a value
     */
    public record DivisionDifference(
            Parts percent, @Nullable Parts amounts) {}

    public @Nullable DivisionProposal lastProposal() {
        return Remark.last(proposals);
    }

    public @Nullable DivisionProposal agreed() {
        return Remark.last(proposals.stream()
                .filter(proposal -> proposal.record().equals(agreedProposal))
                .toList());
    }
}
