package dev.onward.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
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

    @Test
    void what_nobody_announced_is_bounded_all_the_same() throws Exception {
        assertThat(upload(1024 * 1024).readAllBytes()).hasSize(1024 * 1024);
        assertThatThrownBy(() -> upload(1024 * 1024 + 1).readAllBytes())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.BODY_TOO_LARGE));
    }
}
