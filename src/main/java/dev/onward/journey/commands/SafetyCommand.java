package dev.onward.journey.commands;

/** The way for someone at risk from the partner. */
public sealed interface SafetyCommand extends Command {

    record TakeSafetyPath() implements SafetyCommand {}

    record LeaveSafetyPath() implements SafetyCommand {}
}
