package dev.onward.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.imports.ExportedFile;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file that is broken, wrong or hostile is refused whole, with a problem that tells where and quotes nothing. */
@Story
@ExtendWith(OutputCaptureExtension.class)
class JourneyImportRefusedTest {

    @LocalServerPort
    int port;

    @Value("${onward.data}")
    Path data;

    final Canaries canaries = new Canaries();
    Http http;

    @BeforeEach
    void somebody() {
        http = new Http(port, null).person("bringer-" + UUID.randomUUID());
    }

    @TestFactory
    List<DynamicTest> what_does_not_fit_is_named_by_its_place_and_stores_nothing(CapturedOutput output) {
        assertThat(bring(WrongFile.good(canaries).bytes()).status())
                .as("nothing else is wrong")
                .isEqualTo(201);
        return WrongFile.all(canaries.words()).stream()
                .map(wrong -> DynamicTest.dynamicTest(wrong.how(), () -> {
                    ExportedFile file = WrongFile.good(canaries);
                    wrong.change().accept(file);
                    Answer answer = assertRefused(file.bytes(), output);
                    assertThat(answer.status()).as(answer.body()).isIn(400, 422);
                    assertThat(answer.json().path("errors").findValuesAsString("pointer"))
                            .as(answer.body())
                            .anyMatch(wrong.pointer()::equals);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> what_is_no_such_file_is_refused(CapturedOutput output) {
        String text = WrongFile.good(canaries).toString();
        String canary = canaries.words();
        List<DynamicTest> tests = new ArrayList<>();
        for (Object[] it : new Object[][] {
            {"nothing", bytes("")},
            {"white space", bytes(" \n ")},
            {"words", bytes(canary)},
            {"an array", bytes("[" + text + "]")},
            {"half of it", bytes(text.substring(0, text.length() / 2))},
            {"something behind it", bytes(text + "{\"" + canary + "\":1}")},
            {"a head property twice", bytes(text.replace("\"version\":1", "\"version\":1,\"version\":1"))},
            {"a property twice", bytes(text.replace("\"tags\":[]", "\"tags\":[],\"tags\":[]"))},
            {
                "an unknown property twice",
                bytes(text.replace("\"tags\":[]", "\"" + canary + "\":1,\"" + canary + "\":2"))
            },
            {"another version", bytes(text.replace("\"version\":1", "\"version\":2"))},
            {"another format", bytes(text.replace("onward-journey", canary))},
            {"an unknown head", bytes(text.replace("\"version\":1", "\"version\":1,\"" + canary + "\":1"))},
            {"no head", bytes(text.replace("\"complete\":true,", ""))},
            {"a huge number", bytes(text.replace("\"sequence\":3", "\"sequence\":" + "9".repeat(100_000)))},
            {"a large number", bytes(text.replace("\"sequence\":3", "\"sequence\":99999999999999999999"))},
            {"a long name", bytes(text.replace("\"tags\":[]", "\"" + canary.repeat(100) + "\":1"))},
            {"deep nesting", bytes(text.replace("\"tags\":[]", "\"tags\":" + "[".repeat(5_000) + "]".repeat(5_000)))},
            {
                "a line of 10 MB",
                bytes(text.replace("\"tags\":[]", "\"tags\":[\"" + canary + "x".repeat(10_000_000) + "\"]"))
            },
            {"a head of 10 MB", bytes("{" + " ".repeat(10_000_000) + text.substring(1))},
            {"UTF-16", text.getBytes(StandardCharsets.UTF_16)},
            {"UTF-16 without a mark", text.getBytes(StandardCharsets.UTF_16LE)},
            {"UTF-32", text.getBytes(Charset.forName("UTF-32BE"))},
            {"Latin-1", text.replace(canaries.prefix(), canaries.prefix() + "é").getBytes(StandardCharsets.ISO_8859_1)},
            {"half a character", bytes(text.replace("\"tags\":[]", "\"tags\":[\"\\ud83c\"]"))},
            {"a raw NUL", bytes(text.replace("\"tags\":[]", "\"tags\":[\"\u0000\"]"))}
        }) {
            tests.add(DynamicTest.dynamicTest(
                    (String) it[0],
                    () -> assertThat(assertRefused((byte[]) it[1], output).status())
                            .isIn(400, 422)));
        }
        return tests;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private Answer bring(byte[] file) {
        return http.postRaw("/api/imports/journey", file, "application/json");
    }

    private Answer assertRefused(byte[] file, CapturedOutput output) {
        Untouched before = Untouched.now(data);
        Answer answer = bring(file);
        answer.problem();
        assertThat(answer.body()).doesNotContain(canaries.prefix());
        assertThat(output).doesNotContain(canaries.prefix()).doesNotContain("ERROR ");
        before.assertStill(data);
        return answer;
    }

    @Test
    void a_mark_at_the_beginning_is_no_part_of_it() {
        assertThat(bring(bytes("\ufeff" + WrongFile.good(canaries))).status()).isEqualTo(201);
    }

    @Test
    void who_hangs_up_or_promises_more_than_comes_leaves_nothing(CapturedOutput output) throws IOException {
        byte[] file = WrongFile.good(canaries).bytes();
        Untouched before = Untouched.now(data);
        for (int more : new int[] {1, 50_000_000}) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.getOutputStream().write(head(file.length + more));
                socket.getOutputStream().write(file);
                socket.shutdownOutput();
                socket.setSoTimeout(30_000);
                String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
                assertThat(answer.isEmpty() || answer.startsWith("HTTP/1.1 400"))
                        .as(answer)
                        .isTrue();
            }
        }
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(head(file.length));
            socket.getOutputStream().write(file, 0, file.length / 2);
        }
        await().during(Duration.ofMillis(500)).until(() -> Untouched.now(data).equals(before));
        assertThat(output).doesNotContain(canaries.prefix()).doesNotContain("ERROR ");
    }

    @Test
    void what_promises_less_than_comes_is_read_no_further(CapturedOutput output) throws IOException {
        byte[] file = WrongFile.good(canaries).bytes();
        Untouched before = Untouched.now(data);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(head(file.length / 2));
            socket.getOutputStream().write(file);
            socket.setSoTimeout(30_000);
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
        before.assertStill(data);
        assertThat(output).doesNotContain(canaries.prefix()).doesNotContain("ERROR ");
    }

    private byte[] head(int length) {
        return ("POST /api/imports/journey HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                        + http.token() + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(UTF_8);
    }

    @Test
    void another_type_is_refused() {
        for (String type : new String[] {"text/plain", "application/json;charset=utf-16", "nonsense", null}) {
            Answer answer = http.postRaw(
                    "/api/imports/journey", WrongFile.good(canaries).bytes(), type);
            assertThat(answer.status()).as(type).isEqualTo(415);
        }
    }

    @Test
    void more_than_64_mb_is_refused() {
        byte[] large = bytes(WrongFile.good(canaries).toString() + " ".repeat(64 * 1024 * 1024));
        assertThat(bring(large).status()).isEqualTo(413);
    }

    @Test
    void who_may_only_read_brings_nothing_along() {
        Http reader = http.as(
                http.post("/api/tokens", java.util.Map.of("label", "x", "scopes", List.of("read"), "expiresInDays", 1))
                        .json()
                        .get("secret")
                        .asString());
        assertThat(reader.postRaw(
                                "/api/imports/journey", WrongFile.good(canaries).bytes(), "application/json")
                        .problem())
                .isEqualTo("missing-scope");
        assertThat(http.as(null)
                        .postRaw(
                                "/api/imports/journey", WrongFile.good(canaries).bytes(), "application/json")
                        .status())
                .isEqualTo(401);
    }
}
