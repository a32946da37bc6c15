package dev.onward.exports.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter.ICUBidiSplitterFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.onward.shared.PrivateText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Prints a sheet by its template into a tagged PDF (PDF/UA-1). Words of the person are escaped by the template, and even a
 * tag among them could load nothing: no address whatever is opened while printing.
 */
@Component
class Printer {

    private static final String FOLDER = "print/";

    private final Typefaces typefaces;
    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final String style;

    Printer(Typefaces typefaces) throws IOException {
        // What the renderer has to say may hold what it renders.
        XRLog.setLoggingEnabled(false);
        this.typefaces = typefaces;
        this.style = new ClassPathResource(FOLDER + "style.css").getContentAsString(StandardCharsets.UTF_8);
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix(FOLDER);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateResolver(resolver);
    }

    byte[] print(String template, Sheet<?> sheet, Function<PrivateText, String> open) {
        Writing writing = new Writing(sheet, open, typefaces::draw);
        Map<String, Object> known = Map.of("it", sheet.content(), "writing", writing, "style", style);
        try {
            return render(templates.process(template, new Context(Locale.ENGLISH, known)));
        } catch (RuntimeException e) {
            // Its message may quote what was being printed.
            throw new IllegalStateException(
                    "a document could not be printed: " + e.getClass().getName());
        }
    }

    /** @param html well-formed as XML */
    byte[] render(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder renderer = new PdfRendererBuilder();
        for (ExternalResourceControlPriority asked : ExternalResourceControlPriority.values()) {
            renderer.useExternalResourceAccessControl((address, type) -> false, asked);
        }
        typefaces.lend(renderer);
        renderer.useUnicodeBidiSplitter(new ICUBidiSplitterFactory());
        renderer.useUnicodeBidiReorderer(new ICUBidiReorderer());
        renderer.useReplacementText(Legible.REPLACEMENT);
        renderer.usePdfUaAccessibility(true);
        renderer.withProducer("Onward");
        renderer.withHtmlContent(html, null);
        renderer.toStream(pdf);
        try {
            renderer.run();
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written but memory", e);
        }
        return pdf.toByteArray();
    }
}
