package dev.onward.views;

import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.store.axon.AppliedPositions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers a request from a view no older than it asks for, and says so briefly when nothing has changed since.
 *
 * <p>Waits up to two seconds until the view has applied the journey's last event, and the position that the request asks
 * for in {@code Onward-Min-Position}; what cannot be waited for, and a view that is parked, is answered with {@code
 * Onward-Stale: true}. The {@code ETag} is made of the sealed form of the answer, so no plain word goes into it.
 */
@Component
public class Fresh {

    public static final String POSITION = "Onward-Position";
    public static final String MIN_POSITION = "Onward-Min-Position";
    public static final String STALE = "Onward-Stale";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AppliedPositions applied;
    private final History history;

    Fresh(AppliedPositions applied, History history) {
        this.applied = applied;
        this.history = history;
    }

    /**
     * A page of a list.
     *
     * @param next the cursor of the page after it; null on the last page
     * @param previous that of the page before it; null on the first page, and where nobody walks back
     */
    public record Linked<T>(
            T body, @Nullable String next, @Nullable String previous) {

        public Linked(T body, @Nullable String next) {
            this(body, next, null);
        }
    }

    /**
     * @param body made once the view is as far as asked for; as {@link StoredJson} writes it, it must hold all that
     *     distinguishes two answers at one address
     */
    public <T> ResponseEntity<T> answer(
            ServletWebRequest request, Projection<?> projection, JourneyId journey, Supplier<T> body) {
        return answer(request, List.of(projection), journey, body);
    }

    /** The same from several views, none of them older than asked for. */
    public <T> ResponseEntity<T> answer(
            ServletWebRequest request, List<Projection<?>> projections, JourneyId journey, Supplier<T> body) {
        HttpHeaders headers = headers(request, projections, List.of(journey));
        return answer(body.get(), headers);
    }

    /** The same for a page of a list, with links to those beside it and the first one (RFC 8288). */
    public <T> ResponseEntity<T> answerPage(
            ServletWebRequest request, Projection<?> projection, JourneyId journey, Supplier<Linked<T>> body) {
        HttpHeaders headers = headers(request, projection, List.of(journey));
        Linked<T> page = body.get();
        UriComponentsBuilder address = ServletUriComponentsBuilder.fromRequest(request.getRequest());
        if (page.next() != null) {
            headers.add(HttpHeaders.LINK, link(address.replaceQueryParam("cursor", page.next()), "next"));
        }
        if (page.previous() != null) {
            headers.add(HttpHeaders.LINK, link(address.replaceQueryParam("cursor", page.previous()), "prev"));
        }
        headers.add(HttpHeaders.LINK, link(address.replaceQueryParam("cursor"), "first"));
        return answer(page.body(), headers);
    }

    /** Relative to the server, whose name a proxy may have changed. */
    private static String link(UriComponentsBuilder address, String relation) {
        UriComponents parts = address.build();
        String query = parts.getQuery() == null ? "" : "?" + parts.getQuery();
        return "<" + parts.getPath() + query + ">; rel=\"" + relation + "\"";
    }

    /** Waits for what an answer about these journeys needs; the headers say how far the view is. */
    public HttpHeaders headers(ServletWebRequest request, Projection<?> projection, List<JourneyId> journeys) {
        return headers(request, List.of(projection), journeys);
    }

    private HttpHeaders headers(ServletWebRequest request, List<Projection<?>> projections, List<JourneyId> journeys) {
        List<String> groups =
                projections.stream().map(projection -> projection.view().name()).toList();
        HttpHeaders headers = new HttpHeaders();
        long recorded = journeys.stream().mapToLong(history::lastPosition).max().orElse(0);
        boolean reached = awaits(groups, Math.max(recorded, minPosition(request)));
        position(groups).ifPresent(position -> headers.set(POSITION, Long.toString(position)));
        if (!reached
                || projections.stream().anyMatch(projection -> journeys.stream().anyMatch(projection::isParked))) {
            headers.set(STALE, "true");
        }
        headers.setCacheControl(CacheControl.noStore());
        return headers;
    }

    /** Spring answers 304 by itself when the request has the tag already. */
    private static <T> ResponseEntity<T> answer(T body, HttpHeaders headers) {
        headers.setETag(etag(StoredJson.write(body)));
        return ResponseEntity.ok().headers(headers).body(body);
    }

    /** What all of them have applied; empty while that of one is not known. */
    private OptionalLong position(List<String> groups) {
        List<OptionalLong> positions = groups.stream().map(applied::of).toList();
        return positions.stream().allMatch(OptionalLong::isPresent)
                ? positions.stream().mapToLong(OptionalLong::getAsLong).min()
                : OptionalLong.empty();
    }

    private boolean awaits(List<String> groups, long position) {
        try {
            return position == 0 || applied.await(groups, position, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static long minPosition(ServletWebRequest request) {
        String header = request.getHeader(MIN_POSITION);
        if (header == null) {
            return 0;
        }
        if (!header.matches("[0-9]{1,18}")) {
            throw Problem.of(ProblemType.BAD_REQUEST, MIN_POSITION + " takes a position: a whole number from 0.");
        }
        return Long.parseLong(header);
    }

    private static String etag(byte[] json) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json);
            return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
