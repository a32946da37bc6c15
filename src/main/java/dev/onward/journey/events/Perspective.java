package dev.onward.journey.events;

/** The three ways in which the article looks at a separation. */
public enum Perspective {
    PSYCHOLOGICAL,
    LEGAL,
    BEHAVIOURAL
}
