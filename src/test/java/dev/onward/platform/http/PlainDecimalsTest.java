package dev.onward.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainDecimalsTest {

    record Amounts(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal written, BigDecimal number) {}

    @Test
    void a_small_amount_has_no_exponent() {
        JsonFactoryBuilder factory = JsonFactory.builder();
        new StrictJson().plainDecimals().customize(factory);
        JsonMapper mapper = new JsonMapper(factory.build());

        assertThat(mapper.writeValueAsString(new Amounts(new BigDecimal("1E-8"), new BigDecimal("1E+3"))))
                .isEqualTo("{\"written\":\"0.00000001\",\"number\":1000}");
    }
}
