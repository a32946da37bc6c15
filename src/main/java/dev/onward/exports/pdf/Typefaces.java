package dev.onward.exports.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The fonts that documents are set in: no other is ever looked for on the machine. */
@Component
class Typefaces {

    private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";

    /** Has the most characters: it stands in where another face has none. */
    private static final Face WIDEST = new Face("DejaVuSans.ttf", "Sans", 400);

    private static final List<Face> FACES = List.of(
            WIDEST,
            new Face("DejaVuSans-Bold.ttf", "Sans", 700),
            new Face("DejaVuSerif.ttf", "Serif", 400),
            new Face("DejaVuSerif-Bold.ttf", "Serif", 700));

    private final BitSet drawn;

    Typefaces() {
        this.drawn = drawn();
    }

    /** @param family as the style sheet names it */
    private record Face(String file, String family, int weight) {

        InputStream open() {
            try {
                return new ClassPathResource(FOLDER + file).getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void lend(PdfRendererBuilder renderer) {
        FACES.forEach(face -> lend(face, renderer, FSFontUseCase.DOCUMENT));
        lend(WIDEST, renderer, FSFontUseCase.FALLBACK_FINAL);
    }

    private static void lend(Face face, PdfRendererBuilder renderer, FSFontUseCase use) {
        FSSupplier<InputStream> file = face::open;
        renderer.useFont(file, face.family(), face.weight(), FontStyle.NORMAL, true, EnumSet.of(use));
    }

    /** Whether there is a glyph for a code point. */
    boolean draw(int codePoint) {
        return drawn.get(codePoint);
    }

    private static BitSet drawn() {
        try (InputStream file = WIDEST.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet drawn = new BitSet();
            for (int point = ' '; point <= Character.MAX_CODE_POINT; point++) {
                drawn.set(point, glyphs.getGlyphId(point) > 0);
            }
            return drawn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
