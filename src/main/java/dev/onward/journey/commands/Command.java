package dev.onward.journey.commands;

/** Something a person says to their journey. */
public sealed interface Command
        permits KeepingCommand,
                CorrectingCommand,
                AcknowledgingCommand,
                DecidingCommand,
                ReasonsCommand,
                SupportCommand,
                LegalCommand,
                DivisionCommand,
                CustodyCommand,
                ObjectionsCommand,
                TalkingCommand,
                LettersCommand,
                MovingOnCommand,
                ContactCommand,
                MementosCommand,
                SafetyCommand {

    /** Whether it can still be said once the journey is closed. */
    default boolean canFollowClosing() {
        return false;
    }
}
