package dev.onward.views;

import static dev.onward.views.Told.JOURNEY;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Problem;
import dev.onward.store.axon.AppliedPositions;
import dev.onward.views.Fresh.Linked;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FreshTest {

    private final Told told = Told.journey();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/things");
    private final Failing view = new Failing("failing");
    private final History history = FakeHistory.of(JOURNEY, told::happenings);
    private final Projection<String> projection = new Projection<>(view, new FakeDocuments(), history);
    private long reached = 107;
    private long reachedByOther = 107;
    private final Fresh fresh = new Fresh(
            new AppliedPositions(group -> switch (group) {
                case "failing" -> OptionalLong.of(reached);
                case "other" -> OptionalLong.of(reachedByOther);
                default -> OptionalLong.empty();
            }),
            history);

    @Test
    void says_how_far_the_view_is_and_lets_nobody_keep_the_answer() {
        ResponseEntity<?> answer = answer(text("dear"));

        assertThat(answer.getHeaders().getFirst(Fresh.POSITION)).isEqualTo("107");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().containsHeader(Fresh.STALE)).isFalse();
    }

    @Test
    void the_tag_is_that_of_what_is_answered() {
        assertThat(answer(text("dear")).getHeaders().getETag())
                .isEqualTo(answer(text("dear")).getHeaders().getETag())
                .isNotEqualTo(answer(text("deer")).getHeaders().getETag());
    }

    @Test
    void a_position_that_is_reached_is_not_waited_for() {
        request.addHeader(Fresh.MIN_POSITION, "107");

        assertThat(answer(text("dear")).getHeaders().containsHeader(Fresh.STALE))
                .isFalse();
    }

    @Test
    void a_position_that_is_not_reached_in_time_makes_the_answer_stale() {
        request.addHeader(Fresh.MIN_POSITION, "108");

        assertThat(answer(text("dear")).getHeaders().getFirst(Fresh.STALE)).isEqualTo("true");
    }

    @Test
    void a_view_that_has_not_come_to_the_journeys_last_event_is_stale_unasked() {
        reached = history.lastPosition(JOURNEY) - 1;

        assertThat(answer(text("dear")).getHeaders().getFirst(Fresh.STALE)).isEqualTo("true");
    }

    @Test
    void the_answer_of_a_parked_view_is_stale() {
        projection.apply(JOURNEY, 101, told.last());

        assertThat(answer(text("dear")).getHeaders().getFirst(Fresh.STALE)).isEqualTo("true");
    }

    @Test
    void an_answer_from_two_views_is_as_old_as_the_older_one() {
        reached = history.lastPosition(JOURNEY) + 5;
        reachedByOther = history.lastPosition(JOURNEY) + 2;
        assertThat(fromBoth().getFirst(Fresh.POSITION)).isEqualTo(Long.toString(reachedByOther));
        assertThat(fromBoth().containsHeader(Fresh.STALE)).isFalse();

        reachedByOther = history.lastPosition(JOURNEY) - 1;
        assertThat(fromBoth().getFirst(Fresh.STALE)).isEqualTo("true");
    }

    private HttpHeaders fromBoth() {
        Projection<String> other = new Projection<>(new Failing("other"), new FakeDocuments(), history);
        List<Projection<?>> both = List.of(projection, other);
        return fresh.answer(new ServletWebRequest(request), both, JOURNEY, () -> "body")
                .getHeaders();
    }

    @Test
    void nonsense_is_no_position() {
        for (String position : List.of("-1", "x", "", "1.5", "9999999999999999999")) {
            request.removeHeader(Fresh.MIN_POSITION);
            request.addHeader(Fresh.MIN_POSITION, position);
            assertThatThrownBy(() -> answer(text("dear"))).isInstanceOf(Problem.class);
        }
    }

    @Test
    void a_page_links_to_the_next_and_the_first_one_with_the_same_filters() {
        request.setQueryString("kind=a&cursor=old&q=caf%C3%A9");

        assertThat(page("new"))
                .containsExactly(
                        "</api/things?kind=a&q=caf%C3%A9&cursor=new>; rel=\"next\"",
                        "</api/things?kind=a&q=caf%C3%A9>; rel=\"first\"");
        assertThat(page(null)).containsExactly("</api/things?kind=a&q=caf%C3%A9>; rel=\"first\"");
    }

    private ResponseEntity<PrivateText> answer(PrivateText body) {
        return fresh.answer(new ServletWebRequest(request), projection, JOURNEY, () -> body);
    }

    private List<String> page(@Nullable String next) {
        return fresh.answerPage(new ServletWebRequest(request), projection, JOURNEY, () -> new Linked<>("body", next))
                .getHeaders()
                .get("Link");
    }

    private record Failing(String name) implements OnePerJourney<String> {

        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public String empty() {
            return "";
        }

        @Override
        public boolean concerns(JourneyEvent event) {
            return true;
        }

        @Override
        public String after(String value, Happening happening) {
            throw new IllegalStateException();
        }
    }
}
