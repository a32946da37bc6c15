package dev.onward.reasons;

import dev.onward.journey.events.Happening;

/** The reasons paper as far as a journey was told: for what goes on from there event by event. Never changed. */
public final class PaperSoFar {

    public static final PaperSoFar BLANK = new PaperSoFar(Paper.EMPTY);

    private static final ReasonsView VIEW = new ReasonsView();

    private final Paper paper;

    private PaperSoFar(Paper paper) {
        this.paper = paper;
    }

    /** The same paper where the event does not concern it. */
    public PaperSoFar after(Happening happening) {
        return VIEW.concerns(happening.event()) ? new PaperSoFar(VIEW.after(paper, happening)) : this;
    }

    public ReasonsPaper paper() {
        return ReasonsPaper.of(paper);
    }
}
