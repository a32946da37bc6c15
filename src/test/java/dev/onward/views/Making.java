package dev.onward.views;

import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CustodyEvent.CustodyProposed;
import dev.onward.journey.events.CustodyEvent.Slot;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.Shares;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.journey.events.LegalEvent.DocumentListed;
import dev.onward.journey.events.LegalEvent.LegalQuestionAsked;
import dev.onward.journey.events.LettersEvent.LetterDrafted;
import dev.onward.journey.events.MementosEvent.MementoListed;
import dev.onward.journey.events.MovingOnEvent.PursuitTakenUp;
import dev.onward.journey.events.ObjectionsEvent.ObjectionExpected;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.SafetyEvent.SafetyItemAdded;
import dev.onward.journey.events.SupportEvent.SupportPersonAdded;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.journey.facts.Guard;
import dev.onward.shared.Money;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes events of any kind up at random, field by field, with what the rules for each field allow. */
final class Making {

    /** What an id in a field of that name is of. */
    private static final Map<String, Class<? extends JourneyEvent>> NAMED_IN = Map.ofEntries(
            Map.entry("urge", UrgeLogged.class),
            Map.entry("decision", DecisionMade.class),
            Map.entry("reason", ReasonAdded.class),
            Map.entry("reasons", ReasonAdded.class),
            Map.entry("objection", ObjectionExpected.class),
            Map.entry("objectionsMet", ObjectionExpected.class),
            Map.entry("memento", MementoListed.class),
            Map.entry("pursuit", PursuitTakenUp.class),
            Map.entry("letter", LetterDrafted.class),
            Map.entry("matter", MatterAdded.class),
            Map.entry("question", LegalQuestionAsked.class),
            Map.entry("document", DocumentListed.class),
            Map.entry("proposal", CustodyProposed.class),
            Map.entry("children", ChildAdded.class),
            Map.entry("person", SupportPersonAdded.class),
            Map.entry("plan", TalkPlanned.class),
            Map.entry("item", SafetyItemAdded.class));

    private static final Set<String> NEVER_EMPTY = Set.of("children", "circumstances", "priorities");

    private final Random random;
    private final Told told;
    private final Function<Class<? extends JourneyEvent>, UUID> reference;

    Making(Random random, Told told, Function<Class<? extends JourneyEvent>, UUID> reference) {
        this.random = random;
        this.told = told;
        this.reference = reference;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** @param given fields that are not made up */
    JourneyEvent event(Class<? extends JourneyEvent> type, Map<String, Object> given) {
        Map<String, @Nullable Object> values = new HashMap<>(given);
        // Ids first: what they name may have to be told before, and words know the record that they are written in.
        Stream.of(true, false)
                .forEach(ids -> Arrays.stream(type.getRecordComponents())
                        .filter(field -> field.getGenericType().getTypeName().contains("UUID") == ids)
                        .filter(field -> !values.containsKey(field.getName()))
                        .forEach(field -> values.put(
                                field.getName(),
                                field.getName().equals("schedule")
                                        ? schedule((Set<?>) values.get("children"))
                                        : value(field))));
        return made(type, values);
    }

    private static JourneyEvent made(Class<? extends JourneyEvent> type, Map<String, @Nullable Object> values) {
        RecordComponent[] fields = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(fields).map(RecordComponent::getType).toArray(Class[]::new))
                    .newInstance(Arrays.stream(fields)
                            .map(field -> values.get(field.getName()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** New words for some of these fields, or another day, or both. */
    RecordAmended amendment(UUID record, List<String> fields) {
        Map<String, PrivateText> words = new LinkedHashMap<>();
        fields.stream().filter(field -> random.nextBoolean()).forEach(field -> words.put(field, words()));
        return new RecordAmended(day(), record, words, words.isEmpty() || random.nextBoolean() ? day() : null);
    }

    private @Nullable Object value(RecordComponent field) {
        boolean canBeMissing = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (canBeMissing && random.nextInt(4) == 0) {
            return null;
        }
        if (field.getGenericType() instanceof ParameterizedType many) {
            Class<?> one = (Class<?>) many.getActualTypeArguments()[0];
            Set<Object> values = new LinkedHashSet<>();
            int least = NEVER_EMPTY.contains(field.getName()) ? 1 : 0;
            random.ints(least + random.nextInt(3 - least), 0, 1)
                    .forEach(again -> values.add(value(field.getName(), one)));
            return field.getType() == List.class ? List.copyOf(values) : values;
        }
        return value(field.getName(), field.getType());
    }

    private Object value(String field, Class<?> type) {
        switch (field) {
            case "birthYear" -> {
                return 1990 + random.nextInt(30);
            }
            case "when" -> {
                return OccurredOn.at(now().plus(Duration.ofHours(1 + random.nextInt(300))));
            }
            case "livesWith" -> {
                return any(List.of(With.ME, With.PARTNER, With.OTHER));
            }
            default -> {}
        }
        if (type.isEnum()) {
            return any(List.of(type.getEnumConstants()));
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> reference.apply(NAMED_IN.get(field));
            case "OccurredOn" -> day();
            case "PrivateText" -> words();
            case "Instant" -> now().plus(Duration.ofHours(1 + random.nextInt(300)));
            case "int", "Integer" -> 1 + random.nextInt(10);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "String" -> any(List.of(Guard.values())).id();
            case "Money" -> new Money(amount(), Currency.getInstance("NZD"));
            case "Shares" -> shares(BigDecimal.valueOf(random.nextInt(10_001), 2));
            default -> throw new IllegalStateException("nothing can be made up for a " + type.getSimpleName());
        };
    }

    /** No child is at two places at once. */
    private List<Slot> schedule(Set<?> children) {
        return random.nextBoolean()
                ? List.of()
                : List.of(slot((UUID) children.iterator().next()));
    }

    private Slot slot(UUID child) {
        LocalDateTime from = LocalDateTime.of(2026, 5, 1 + random.nextInt(28), 17, 0);
        int weeks = random.nextInt(3);
        Set<LocalDate> except =
                weeks == 0 ? Set.of() : Set.of(from.toLocalDate().plusWeeks(2));
        return new Slot(Set.of(child), With.ME, from, from.plusDays(2), weeks, null, except);
    }

    private static Shares shares(BigDecimal mine) {
        return new Shares(mine, BigDecimal.valueOf(100).subtract(mine), BigDecimal.ZERO);
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(3));
    }

    /** Not in the future, and known more or less precisely. */
    private OccurredOn day() {
        Instant moment = now().minus(Duration.ofMinutes(random.nextInt(150_000)));
        String day = moment.toString().substring(0, 10);
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> OccurredOn.at(moment);
            case 3 -> OccurredOn.of(day);
            case 4 -> OccurredOn.of("about " + day);
            default -> OccurredOn.of(day.substring(0, random.nextBoolean() ? 7 : 4));
        };
    }

    private Instant now() {
        return told.last().recordedAt();
    }

    private PrivateText words() {
        return Told.text("words " + random.nextInt(), told.next());
    }
}
