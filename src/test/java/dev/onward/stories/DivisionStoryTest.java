package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Money and shares are strings, in and out, and stay what they were to the last digit. */
@Story
class DivisionStoryTest {

    @LocalServerPort
    int port;

    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    private Answer add(String value) {
        return walk.post(
                "matters",
                Api.JSON.readTree("{\"kind\":\"ASSET\",\"what\":\"The car.\",\"joint\":true,\"value\":" + value + "}"));
    }

    private Answer propose(String matter, String shares) {
        return walk.post(
                "division-proposals",
                Api.JSON.readTree("{\"matter\":\"%s\",\"by\":\"ME\",\"shares\":%s}".formatted(matter, shares)));
    }

    private static void assertIsRefused(Answer answer, String pointer, String allowed) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        JsonNode errors = answer.json().get("errors");
        assertThat(errors.findValuesAsString("pointer")).containsExactly(pointer);
        assertThat(errors.get(0).get("detail").asString()).contains(allowed);
    }

    private JsonNode details(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return walk.entry(answer.json().get("record").asString()).get("details");
    }

    @ParameterizedTest
    @CsvSource({"0.10,EUR", "1200,JPY", "999999999999999.99,USD", "0,EUR", "1.2345,CLF", "7400.5,DEM"})
    void an_amount_comes_back_as_it_was_written(String amount, String currency) {
        JsonNode details = details(add("{\"amount\":\"%s\",\"currency\":\"%s\"}".formatted(amount, currency)));

        assertThat(details.at("/value/amount").isString()).isTrue();
        assertThat(details.at("/value/amount").asString()).isEqualTo(amount);
        assertThat(details.at("/value/currency").asString()).isEqualTo(currency);
        assertThat(details.get("joint").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.5",
                "12",
                "true",
                "[]",
                "\"\"",
                "\"1,50\"",
                "\"1e3\"",
                "\"NaN\"",
                "\" 1\"",
                "\"0x1p3\"",
                "\".5\""
            })
    void an_amount_is_a_decimal_in_a_string(String amount) {
        assertIsRefused(
                add("{\"amount\":%s,\"currency\":\"EUR\"}".formatted(amount)),
                "/value/amount",
                "must be a decimal in a string");
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01,EUR,must be greater than or equal to 0",
        "0.001,EUR,must have no more decimals than its currency: 2",
        "1.0,JPY,must have no more decimals than its currency: 0",
        "1000000000000000,EUR,15 digits"
    })
    void an_amount_keeps_to_its_bounds(String amount, String currency, String allowed) {
        assertIsRefused(
                add("{\"amount\":\"%s\",\"currency\":\"%s\"}".formatted(amount, currency)), "/value/amount", allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"XYZ\"", "\"eur\"", "\"XAU\"", "\"\"", "978", "\"Euro\""})
    void a_currency_is_one_that_people_pay_with(String currency) {
        assertIsRefused(
                add("{\"amount\":\"1\",\"currency\":%s}".formatted(currency)),
                "/value/currency",
                "must be the ISO 4217 code of a currency, such as EUR");
    }

    @Test
    void money_has_an_amount_and_a_currency() {
        assertIsRefused(add("{\"amount\":\"1\"}"), "/value/currency", "must not be null");
        assertIsRefused(add("{\"currency\":\"EUR\"}"), "/value/amount", "must not be null");
    }

    @Test
    void shares_come_back_as_they_were_written_and_add_up() {
        String car = add("null").json().get("record").asString();
        JsonNode shares = details(propose(car, "{\"mine\":\"33.30\",\"partners\":\"66.7\"}"))
                .get("shares");
        assertThat(shares).isEqualTo(Api.JSON.readTree("{\"mine\":\"33.30\",\"partners\":\"66.7\",\"others\":\"0\"}"));

        List.of("{\"mine\":\"50\",\"partners\":\"50.01\"}", "{\"mine\":\"50\",\"partners\":\"49\",\"others\":\"0.99\"}")
                .forEach(wrong -> assertIsRefused(propose(car, wrong), "/shares", "add up to exactly 100"));
        assertIsRefused(propose(car, "{\"mine\":\"-1\",\"partners\":\"100\"}"), "/shares/mine", "or equal to 0");
        assertIsRefused(
                propose(car, "{\"mine\":\"0\",\"partners\":\"100.01\"}"), "/shares/partners", "or equal to 100");
        assertIsRefused(propose(car, "{\"mine\":\"0.001\",\"partners\":\"99\"}"), "/shares/mine", "2 digits");
        assertIsRefused(propose(car, "{\"mine\":50,\"partners\":\"50\"}"), "/shares/mine", "a decimal in a string");
        assertIsRefused(propose(car, "{\"partners\":\"100\"}"), "/shares/mine", "must not be null");
    }
}
