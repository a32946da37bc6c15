package dev.onward.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.onward.journey.events.Happening;
import dev.onward.reflection.Moment;
import dev.onward.store.Documents;
import dev.onward.timeline.Boards;
import dev.onward.views.Folded;
import dev.onward.views.History;
import dev.onward.views.Journeys;
import dev.onward.views.Projection;
import dev.onward.views.Projections;
import dev.onward.views.Projector;
import dev.onward.views.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every view and every board can be made of what had happened by a day, whatever was written up when. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HappenedByTest {

    private static final List<Projection<?>> VIEWS = views();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void any_journey_can_be_looked_at_by_any_day(long seed) {
        Told told = Journeys.some(seed);
        Random random = new Random(seed);
        LocalDate last = told.last().recordedAt().atZone(Told.ZONE).toLocalDate();
        for (int i = 0; i < 20; i++) {
            LocalDate day = last.minusDays(random.nextInt(60));
            List<Happening> stream = new Moment(null, Long.MAX_VALUE, day).of(told.happenings());
            assertThat(stream).isNotEmpty();
            VIEWS.forEach(view -> Folded.of(view.view(), stream));
            BoardsTest.boards()
                    .forEach(board -> assertThat(BoardsTest.make(board, Boards.notebook(stream)))
                            .isNotNull());
        }
    }

    private static List<Projection<?>> views() {
        try (GenericApplicationContext projectors = new GenericApplicationContext()) {
            projectors.registerBean(Projections.class, mock(Documents.class), mock(History.class));
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(projectors, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(Projector.class));
            scanner.scan("dev.onward");
            projectors.refresh();
            List<Projection<?>> views = projectors.getBean(Projections.class).all();
            assertThat(views).hasSizeGreaterThan(3);
            return views;
        }
    }
}
