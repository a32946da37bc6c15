package dev.onward.store.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.store.Commit;
import dev.onward.store.Consecutive;
import dev.onward.store.StoredEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesTest {

    private final List<Long> asked = new ArrayList<>();

    private Pages pages(int commits, int bytes) {
        Iterator<Commit> all = LongStream.range(0, commits)
                .peek(asked::add)
                .mapToObj(i -> new Commit(
                        "a",
                        i,
                        Instant.EPOCH,
                        UUID.randomUUID(),
                        List.of(new StoredEvent("e" + i, "tested", "1", new byte[bytes], Map.of()))))
                .iterator();
        return new Pages(new Consecutive(() -> all));
    }

    private static List<Integer> sizes(Pages pages) {
        List<Integer> sizes = new ArrayList<>();
        for (List<Commit> page = pages.next(); !page.isEmpty(); page = pages.next()) {
            sizes.add(page.size());
        }
        return sizes;
    }

    @Test
    void a_page_has_at_most_so_many_commits() {
        assertThat(sizes(pages(1_200, 10))).containsExactly(500, 500, 200);
    }

    @Test
    void a_page_ends_with_the_commit_that_makes_it_large() {
        assertThat(sizes(pages(5, 600_000))).containsExactly(2, 2, 1);
    }

    @Test
    void no_more_is_asked_for_than_a_page() {
        pages(5_000, 10).next();
        assertThat(asked).hasSizeLessThanOrEqualTo(501);
    }
}
