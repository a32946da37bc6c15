package dev.onward.accounts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real HTTP against the server under test. */
public record Http(int port, String token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    public record Answer(int status, String body, HttpResponse<String> response) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The slug of the problem; fails when it is none. */
        public String problem() {
            if (!header("Content-Type").equals("application/problem+json")) {
                throw new AssertionError("no problem but " + status + " " + header("Content-Type") + " " + body);
            }
            return json().get("type").asString().substring("/problems/".length());
        }
    }

    public Http as(String token) {
        return new Http(port, token);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, Object body, String... headers) {
        return postRaw(path, JSON.writeValueAsBytes(body), "application/json", headers);
    }

    public Answer postRaw(String path, byte[] body, String contentType, String... headers) {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofByteArray(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public Answer signUp(String name, String passphrase) {
        return post("/api/accounts", Map.of("name", name, "passphrase", passphrase));
    }

    /** Signs somebody up and speaks as them. */
    public Http person(String name) {
        return as(signUp(name, "a walk along the river")
                .json()
                .at("/token/secret")
                .asString());
    }
}
