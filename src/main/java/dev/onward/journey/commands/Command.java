package dev.onward.journey.commands;

/** Something a person says to their journey. */
public sealed interface Command
        permits KeepingCommand,
                AcknowledgingCommand,
                DecidingCommand,
                ReasonsCommand,
                PreparingCommand,
                TalkingCommand,
                MovingOnCommand,
                SafetyCommand {

    /** Whether it can still be said once the journey is closed. */
    default boolean canFollowClosing() {
        return false;
    }
}
