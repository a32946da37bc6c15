package dev.onward.imports.journey;

import dev.onward.shared.JourneyId;
import dev.onward.shared.PrivateText;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a foreign journey becomes here, and by what: the edge, which has the key, hands it in.
 *
 * @param record the id that something of it gets here, by a name that it has there
 * @param seal words of a record
 */
record Whose(
        JourneyId journey, UUID owner, Function<String, UUID> record, BiFunction<UUID, String, PrivateText> seal) {}
