package dev.onward.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadTest {

    /** @param bytes whose number is not told in advance */
    private static Upload upload(int bytes) {
        MockHttpServletRequest request = new MockHttpServletRequest() {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContentType("text/csv");
        request.setContent(new byte[bytes]);
        return Upload.of(request, "text/csv", 1);
    }

    private final List<Upload> open = new ArrayList<>();

    private Upload opened(int bytes) {
        Upload upload = upload(bytes);
        open.add(upload);
        return upload;
    }

    @AfterEach
    void finish() {
        open.forEach(Upload::finish);
    }

    @Test
    void what_nobody_announced_is_bounded_all_the_same() throws Exception {
        assertThat(opened(1024 * 1024).readAllBytes()).hasSize(1024 * 1024);
        assertThatThrownBy(() -> opened(1024 * 1024 + 1).readAllBytes())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.BODY_TOO_LARGE));
    }

    @Test
    void a_few_are_read_at_once_and_the_next_one_when_one_is_finished() {
        for (int i = 0; i < 4; i++) {
            opened(1);
        }
        assertThatThrownBy(() -> opened(1)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
            assertThat(problem.retryAfter()).isNotNull();
        });
        open.removeLast().finish();
        assertThat(opened(1).read()).isZero();
    }
}
