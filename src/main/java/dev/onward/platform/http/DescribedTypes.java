package dev.onward.platform.http;

import dev.onward.accounts.SignedIn;
import dev.onward.accounts.sealing.Sealing;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The API's description shows words as plain strings, and nothing of what endpoints get besides the request. */
@Component
class DescribedTypes {

    DescribedTypes() {
        SpringDocUtils.getConfig()
                .replaceWithClass(PrivateText.class, String.class)
                .replaceWithClass(SseEmitter.class, String.class)
                .replaceWithSchema(
                        OccurredOn.class,
                        new StringSchema()
                                .format("occurred-on")
                                .description("An instant, day, month or year, or `about ` and one of them."))
                .replaceWithSchema(
                        ZoneId.class, new StringSchema().format("time-zone").description("As in `Europe/Vienna`."))
                .replaceWithSchema(
                        BigDecimal.class,
                        new StringSchema()
                                .format("decimal")
                                .pattern(WrittenAmounts.DECIMAL.pattern())
                                .description("Exact, and therefore a string, as in `12.50`; a number is refused."))
                .replaceWithSchema(
                        Currency.class,
                        new StringSchema().format("currency").description("By its ISO 4217 code, as in `EUR`."))
                .addRequestWrapperToIgnore(SignedIn.class, Sealing.class);
    }
}
