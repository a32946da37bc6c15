package dev.onward.structure;

import static dev.onward.structure.LayersTest.ONWARD;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.onward.journey.events.Kind;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Notebooks;
import dev.onward.views.Journeys;
import dev.onward.views.Told;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What a board shows is the same now and when looked back to: made of what is kept, and of a fold of the log. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BoardsTest {

    /** How each board is made: {@code of} of what an endpoint answers with that has notebooks. */
    static List<Method> boards() {
        return ONWARD.stream()
                .filter(api -> api.isAnnotatedWith(RestController.class))
                .filter(api -> api.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(Notebooks.class)))
                .map(JavaClass::reflect)
                .flatMap(api -> Stream.of(api.getDeclaredMethods()))
                .filter(endpoint -> endpoint.getReturnType() == ResponseEntity.class)
                .map(BoardsTest::made)
                .toList();
    }

    private static Method made(Method endpoint) {
        Class<?> board = (Class<?>) ((ParameterizedType) endpoint.getGenericReturnType()).getActualTypeArguments()[0];
        Method of = Arrays.stream(board.getDeclaredMethods())
                .filter(method -> method.getName().equals("of") && method.getParameterTypes()[0] == Notebook.class)
                .findFirst()
                .orElseThrow(() -> new AssertionError("a board is made by its method of: " + board));
        of.setAccessible(true);
        return of;
    }

    static Object make(Method board, Notebook notebook) {
        try {
            Object[] arguments = Stream.of(board.getParameterTypes())
                    .map(type -> argument(type, notebook))
                    .toArray();
            return board.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a board cannot be made", e);
        }
    }

    /** What else a board is made of comes from other views, or opens a text. */
    private static @Nullable Object argument(Class<?> type, Notebook notebook) {
        Function<PrivateText, String> open = PrivateText::storedForm;
        return type == Notebook.class ? notebook : type == Function.class ? open : null;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#one")
    void every_record_and_every_board_is_as_it_was(long seed) {
        List<Method> boards = boards();
        assertThat(boards).hasSizeGreaterThan(5);
        Told told = Journeys.many(seed);
        Boards.look(told, Journeys.moments(seed, told), (kept, folded) -> {
            Kind.all().forEach(kind -> assertThat(kept.of(kind.type())).isEqualTo(folded.of(kind.type())));
            boards.forEach(board -> assertThat(make(board, kept)).isEqualTo(make(board, folded)));
        });
    }
}
