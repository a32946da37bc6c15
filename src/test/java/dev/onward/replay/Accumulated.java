package dev.onward.replay;

import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.Phase;
import dev.onward.journey.events.Step;
import dev.onward.journey.facts.Guard;
import dev.onward.progress.Progress;
import dev.onward.progress.Readiness.GuardState;
import dev.onward.replay.ReasonsChanged.Line;
import dev.onward.shared.PrivateText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody knows who saw nothing but what each frame says has changed. */
final class Accumulated {

    @Nullable
    Phase phase;

    boolean safetyPath;
    final Map<Step, Progress.State> steps = new EnumMap<>(Step.class);
    final Map<Guard, GuardState> guards = new EnumMap<>(Guard.class);

    @Nullable
    Decision standing;

    final Map<String, Integer> gauges = new TreeMap<>();
    final Map<UUID, PrivateText> texts = new LinkedHashMap<>();
    final List<UUID> reasons = new ArrayList<>();
    final List<UUID> struck = new ArrayList<>();
    final List<UUID> retracted = new ArrayList<>();

    void add(Changed changed) {
        phase = changed.phase() == null ? phase : changed.phase().after();
        safetyPath = changed.safetyPath() == null ? safetyPath : changed.safetyPath();
        changed.steps().forEach(change -> put(steps, change.step(), change.after()));
        if (safetyPath) {
            guards.clear();
        }
        changed.guards().forEach(guard -> guards.put(guard.guard(), guard));
        standing = changed.standing() == null ? standing : changed.standing().after();
        changed.gauges().forEach(change -> put(gauges, change.gauge(), change.after()));
        if (changed.reasons() != null) {
            add(changed.reasons());
        }
    }

    private void add(ReasonsChanged changed) {
        for (Line line : changed.added()) {
            texts.put(line.record(), line.text());
            reasons.add(line.record());
        }
        changed.restored().forEach(line -> move(line, struck, reasons));
        changed.struck().forEach(line -> move(line, reasons, struck));
        for (Line line : changed.retracted()) {
            struck.remove(line.record());
            move(line, reasons, retracted);
        }
        changed.reworded().forEach(line -> texts.put(line.record(), line.text()));
        if (!changed.order().isEmpty()) {
            reasons.clear();
            reasons.addAll(changed.order());
        }
    }

    private static void move(Line line, List<UUID> from, List<UUID> to) {
        from.remove(line.record());
        to.add(line.record());
    }

    private static <K, V> void put(Map<K, V> all, K name, @Nullable V value) {
        if (value == null) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
    }

    Map<UUID, PrivateText> reasonsInOrder() {
        return texts(reasons);
    }

    Map<UUID, PrivateText> texts(List<UUID> records) {
        Map<UUID, PrivateText> read = new LinkedHashMap<>();
        records.forEach(record -> read.put(record, texts.get(record)));
        return read;
    }
}
