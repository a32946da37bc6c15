package dev.onward.urges;

import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An urge with what was said of it later. What follows up an urge that does not stand counts for nothing.
 *
 * @param followUps as they happened
 */
public record FollowedUp(Standing<UrgeLogged> urge, List<Standing<UrgeFollowedUp>> followUps) {

    public static List<FollowedUp> all(Notebook notebook) {
        Map<UUID, List<Standing<UrgeFollowedUp>>> followUps = notebook.of(UrgeFollowedUp.class).stream()
                .collect(Collectors.groupingBy(followUp -> followUp.event().urge()));
        return notebook.of(UrgeLogged.class).stream()
                .map(urge -> new FollowedUp(urge, followUps.getOrDefault(urge.record(), List.of())))
                .toList();
    }

    /** With those follow-ups alone that did not happen before a moment. */
    FollowedUp since(Instant moment, ZoneId zone) {
        return new FollowedUp(
                urge,
                followUps.stream()
                        .filter(followUp -> !followUp.moment(zone).toInstant().isBefore(moment))
                        .toList());
    }

    /** What was said of it last. */
    public Optional<UrgeFollowedUp> last() {
        return followUps.stream().map(Standing::event).reduce((earlier, later) -> later);
    }

    int before() {
        return urge.event().intensity();
    }

    /** The last intensity that was told in a follow-up. */
    public Optional<Integer> after() {
        return followUps.stream()
                .map(followUp -> intensity(followUp.event()))
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    private static @Nullable Integer intensity(UrgeFollowedUp followUp) {
        return followUp.intensity();
    }
}
