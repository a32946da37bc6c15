package dev.onward.journey.events;

import java.util.UUID;

/** An event that says an earlier record again in other words; erasing that record's text erases these words too. */
public sealed interface Restates
        permits CorrectingEvent.RecordAmended, ReasonsEvent.ReasonReworded, LettersEvent.LetterRevised {

    /** The record that is said again. */
    UUID restated();
}
