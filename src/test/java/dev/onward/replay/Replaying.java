package dev.onward.replay;

import static dev.onward.views.Told.JOURNEY;

import dev.onward.exclusions.Exclusions;
import dev.onward.journey.events.Happening;
import dev.onward.reflection.Moment;
import dev.onward.replay.Span.By;
import dev.onward.views.FakeHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Somebody who reads a journey that is told. */
final class Replaying {

    private final Frames frames;
    Exclusions exclusions = Exclusions.NONE;
    Moment from = Moment.NOW;
    Moment to = Moment.NOW;
    By by = By.RECORD;

    private Replaying(Frames frames) {
        this.frames = frames;
    }

    static Replaying of(List<Happening> stream) {
        return of(() -> stream);
    }

    /** One that goes on meanwhile. */
    static Replaying of(Supplier<List<Happening>> stream) {
        return new Replaying(new Frames(new Walks(FakeHistory.of(JOURNEY, stream))));
    }

    Replay page(@Nullable String cursor, int limit) {
        return frames.page(JOURNEY, new Asked(by, from, to, ReplayRequest.cursor(cursor), limit), exclusions);
    }

    /** At once, as far as one page can hold it. */
    List<Frame> all() {
        return page(null, Integer.MAX_VALUE).frames();
    }

    List<Frame> forward(int limit) {
        List<Frame> all = new ArrayList<>();
        Replay page = page(null, limit);
        all.addAll(page.frames());
        while (page.next() != null) {
            page = page(page.next(), limit);
            all.addAll(page.frames());
        }
        return all;
    }

    List<Frame> backward(int limit) {
        List<Frame> all = new ArrayList<>();
        Replay page = page(Cursor.before(Long.MAX_VALUE / 10).words(), limit);
        all.addAll(0, page.frames());
        while (page.previous() != null) {
            page = page(page.previous(), limit);
            all.addAll(0, page.frames());
        }
        return all;
    }
}
