package dev.onward.stories;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.onward.accounts.Http;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no well-meaning client sends, byte by byte. */
@Story
@ExtendWith(OutputCaptureExtension.class)
class OddRequestsTest {

    @LocalServerPort
    int port;

    @Autowired
    ServletContext server;

    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%zz", "q=%", "q=%ff%fe", "phase=TALKING,,", "perspective=LEGAL,,", "kind=,,", "%zz=1"})
    void a_parameter_that_makes_no_sense_is_the_fault_of_the_request(String query, CapturedOutput output)
            throws IOException {
        assertThat(answer("GET", "timeline?" + query, "", ""))
                .startsWith("HTTP/1.1 400")
                .contains("/problems/bad-request");
        assertThat(output).doesNotContain("ERROR ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept",
                "Idempotency-Key",
                "Onward-Min-Position",
                "If-None-Match",
                "Last-Event-ID",
                "Content-Type"
            })
    void a_header_with_odd_characters_is_no_fault_of_ours(String header, CapturedOutput output) throws IOException {
        String odd = header + ": \u0080x\r\n";
        assertThat(answer("POST", "entries", odd, "{\"text\":\"x\"}")).matches("(?s)HTTP/1.1 [24].*\\{\".*");
        assertThat(answer("GET", "timeline", odd, "")).matches("(?s)HTTP/1.1 [24].*\\{\".*");
        assertThat(answer("GET", "stream", "Accept: text/event-stream\r\nLast-Event-ID: \u0080\r\n", ""))
                .startsWith("HTTP/1.1 400");
        assertThat(output).doesNotContain("ERROR ");
    }

    @Test
    void parts_without_a_border_are_no_fault_of_ours(CapturedOutput output) throws IOException {
        assertThat(answer("GET", "timeline?q=x", "Content-Type: multipart/form-data\r\n", ""))
                .matches("(?s)HTTP/1.1 [24].*");
        assertThat(output).doesNotContain("ERROR ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entries", "safety-path", "closings"})
    void words_that_come_in_parts_are_written_to_no_file(String command) throws IOException {
        String part = "--b\r\nContent-Disposition: form-data; name=\"text\"; filename=\"t\"\r\n\r\n"
                + "words ".repeat(20_000);
        String head = head("POST", command, "Content-Type: multipart/form-data; boundary=b\r\n", part.length() + 9);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write((head + part).getBytes(UTF_8));
            await().during(Duration.ofMillis(700)).until(() -> files().isEmpty());
            socket.getOutputStream().write("\r\n--b--\r\n".getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 415");
        }
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        Path folder = ((File) server.getAttribute(ServletContext.TEMPDIR)).toPath();
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whoever_hangs_up_within_a_body_is_no_fault_of_ours(CapturedOutput output) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((head("POST", "entries", "Content-Type: application/json\r\n", 50) + "{\"text\":")
                            .getBytes(UTF_8));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
        assertThat(output).doesNotContain("ERROR ");
    }

    @Test
    void asking_for_the_headers_of_the_stream_alone_ends() throws IOException {
        assertThat(answer("HEAD", "stream", "", "")).startsWith("HTTP/1.1 200").contains("text/event-stream");
    }

    private String answer(String method, String path, String headers, String body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            boolean typed = body.isEmpty() || headers.startsWith("Content-Type");
            String head =
                    head(method, path, (typed ? "" : "Content-Type: application/json\r\n") + headers, body.length());
            socket.getOutputStream().write((head + body).getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private String head(String method, String path, String headers, int length) {
        return method + " " + walk.at(path)
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + walk.http().token() + "\r\n" + headers
                + (length == 0 ? "" : "Content-Length: " + length + "\r\n") + "\r\n";
    }
}
