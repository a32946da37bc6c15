package dev.onward.journey.api;

import dev.onward.journey.facts.Refusal;
import dev.onward.journey.write.GuardsOpen;
import dev.onward.journey.write.Invalid;
import dev.onward.journey.write.NoSuchJourney;
import dev.onward.journey.write.NotNow;
import dev.onward.shared.Problem;
import dev.onward.shared.Problem.Fault;
import dev.onward.shared.ProblemType;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;

/** What the journey refuses, as the problem that the person sees. */
final class Refusals {

    private static final String HOW =
            "Send the request again with `override`: a note of at least 10 characters on why you go on.";

    /** An open guard. */
    record OpenGuard(String guard, String missing, @Nullable Instant opensAt, boolean canBeOverridden) {

        static OpenGuard of(Refusal refusal) {
            return new OpenGuard(
                    refusal.guard().id(),
                    refusal.missing(),
                    refusal.opensAt(),
                    refusal.guard().canBeOverridden());
        }
    }

    private Refusals() {}

    /** The problem, or the exception itself where it is no refusal. */
    static RuntimeException problem(RuntimeException exception) {
        return switch (exception) {
            case GuardsOpen open -> guarded(open.refusals());
            case Invalid invalid ->
                Problem.of(ProblemType.INVALID_VALUES, "Nothing was recorded.")
                        .at(List.of(new Fault("/" + invalid.field(), invalid.detail())));
            case NotNow notNow -> Problem.of(ProblemType.NOT_NOW, String.valueOf(notNow.getMessage()));
            case NoSuchJourney none -> Problem.notFound();
            case AggregateNotFoundException none -> Problem.notFound();
            default -> exception;
        };
    }

    private static Problem guarded(List<Refusal> refusals) {
        boolean overridable =
                refusals.stream().allMatch(refusal -> refusal.guard().canBeOverridden());
        Problem problem = Problem.of(
                        ProblemType.GUARD_REFUSED,
                        "Nothing was recorded: a rule that you can read below stands before it.")
                .with("guards", refusals.stream().map(OpenGuard::of).toList());
        return overridable ? problem.with("howToOverride", HOW) : problem;
    }
}
