package dev.onward.practical;

import dev.onward.journey.events.CustodyEvent.CustodyAgreed;
import dev.onward.journey.events.CustodyEvent.CustodyProposed;
import dev.onward.journey.events.CustodyEvent.Kept;
import dev.onward.journey.events.CustodyEvent.SeeingChildrenLessPrepared;
import dev.onward.journey.events.CustodyEvent.Slot;
import dev.onward.journey.events.CustodyEvent.TimeWithChildrenRecorded;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Remark;
import dev.onward.timeline.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where the children are to live, and whom they see when.
 *
 * @param proposals as they were made, the last one last
 * @param agreedProposal the one that was agreed on last; null when none was
 * @param seeingThemLess how the person prepares for it
 * @param counts how many times with children went how; every way is there, also with 0
 */
public record Custody(
        List<Child> children,
        List<CustodyProposal> proposals,
        @Nullable UUID agreedProposal,
        List<Remark> seeingThemLess,
        Map<Kept, Integer> counts,
        List<TimeWithChildren> times) {

    /** @param counts how many times with this child went how */
    public record Child(UUID record, PrivateText alias, int birthYear, Map<Kept, Integer> counts) {}

    /**
     * @param livesWith where the children are whenever no slot says otherwise
     * @param exchange where and how they are handed over
     * @param agreedOn when it was last agreed on; null when it was not
     */
    public record CustodyProposal(
            UUID record,
            OccurredOn occurredOn,
            Set<UUID> children,
            With livesWith,
            List<Slot> slots,
            @Nullable PrivateText exchange,
            @Nullable PrivateText words,
            @Nullable OccurredOn agreedOn) {}

    public record TimeWithChildren(
            UUID record,
            OccurredOn occurredOn,
            Set<UUID> children,
            Kept kept,
            @Nullable PrivateText words) {}

    /** Those of the children that are meant, as they were added. */
    public List<Child> those(Set<UUID> meant) {
        return children.stream().filter(child -> meant.contains(child.record())).toList();
    }

    static Custody of(Notebook notebook) {
        List<Standing<TimeWithChildrenRecorded>> times = notebook.of(TimeWithChildrenRecorded.class);
        List<Standing<CustodyProposed>> proposals = notebook.of(CustodyProposed.class);
        List<Standing<CustodyAgreed>> agreements = notebook.of(CustodyAgreed.class).stream()
                .filter(agreed -> proposals.stream()
                        .anyMatch(it -> it.record().equals(agreed.event().proposal())))
                .toList();
        return new Custody(
                notebook.of(ChildAdded.class).stream()
                        .map(child -> child(child, times))
                        .toList(),
                proposals.stream()
                        .map(proposed -> proposal(proposed, agreements))
                        .toList(),
                Remark.last(agreements.stream()
                        .map(agreed -> agreed.event().proposal())
                        .toList()),
                notebook.of(SeeingChildrenLessPrepared.class).stream()
                        .map(said -> Remark.of(said, said.event().words()))
                        .toList(),
                counts(times, time -> true),
                times.stream().map(Custody::time).toList());
    }

    private static Child child(Standing<ChildAdded> added, List<Standing<TimeWithChildrenRecorded>> times) {
        return new Child(
                added.record(),
                added.event().alias(),
                added.event().birthYear(),
                counts(times, time -> time.children().contains(added.record())));
    }

    private static Map<Kept, Integer> counts(
            List<Standing<TimeWithChildrenRecorded>> times, Predicate<TimeWithChildrenRecorded> wanted) {
        Map<Kept, Integer> counts = new EnumMap<>(Kept.class);
        for (Kept kept : Kept.values()) {
            counts.put(kept, 0);
        }
        times.stream().map(Standing::event).filter(wanted).forEach(time -> counts.merge(time.kept(), 1, Integer::sum));
        return counts;
    }

    private static CustodyProposal proposal(Standing<CustodyProposed> said, List<Standing<CustodyAgreed>> agreements) {
        CustodyProposed proposed = said.event();
        return new CustodyProposal(
                said.record(),
                said.occurredOn(),
                proposed.children(),
                proposed.livesWith(),
                proposed.schedule(),
                proposed.exchange(),
                proposed.words(),
                Remark.last(agreements.stream()
                        .filter(agreed -> agreed.event().proposal().equals(said.record()))
                        .map(Standing::occurredOn)
                        .toList()));
    }

    private static TimeWithChildren time(Standing<TimeWithChildrenRecorded> said) {
        TimeWithChildrenRecorded time = said.event();
        return new TimeWithChildren(said.record(), said.occurredOn(), time.children(), time.kept(), time.words());
    }
}
