package dev.onward.shared;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that is answered with a problem (RFC 9457). Its words are ours: never put anything in it that a person
 * wrote.
 */
public final class Problem extends RuntimeException {

    /**
     * One thing that is wrong with the body.
     *
     * @param pointer a JSON pointer to it; empty for the whole body
     */
    public record Fault(String pointer, String detail) {}

    private final ProblemType type;
    private final String detail;
    private final List<Fault> faults;
    private final Map<String, Object> members;
    private final @Nullable Duration retryAfter;

    private Problem(
            ProblemType type,
            String detail,
            List<Fault> faults,
            Map<String, Object> members,
            @Nullable Duration retryAfter) {
        super(type.slug() + ": " + detail, null, false, false);
        this.type = type;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.members = members;
        this.retryAfter = retryAfter;
    }

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), Map.of(), null);
    }

    /** The one answer for what does not exist and for what is somebody else's. */
    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND, "Nothing is known at this address, or it is not yours.");
    }

    /** The same with the places of the body that are wrong. */
    public Problem at(List<Fault> places) {
        return new Problem(type, detail, places, members, retryAfter);
    }

    /** The same with one more member, for what only this type of problem tells. */
    public Problem with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(type, detail, faults, more, retryAfter);
    }

    /** The same with the time after which trying again makes sense. */
    public Problem retryAfter(Duration wait) {
        return new Problem(type, detail, faults, members, wait);
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, Object> members() {
        return members;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
