package dev.onward.exports.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as another program reads it back.
 *
 * @param about all that it says of itself outside of its pages, but for the bookmarks
 * @param tags of its structure, in order
 * @param languages that parts of it have of their own
 * @param fonts by whether they are in it
 * @param size of the first page
 */
public record Printed(
        String text,
        String title,
        String about,
        String language,
        boolean showsTitle,
        boolean marked,
        List<String> tags,
        List<String> languages,
        List<String> bookmarks,
        List<Boolean> fonts,
        int pages,
        PDRectangle size) {

    public static Printed read(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            List<String> tags = new ArrayList<>();
            List<String> languages = new ArrayList<>();
            if (catalog.getStructureTreeRoot() != null) {
                structure(catalog.getStructureTreeRoot(), tags, languages);
            }
            List<String> bookmarks = new ArrayList<>();
            if (catalog.getDocumentOutline() != null) {
                bookmarks(catalog.getDocumentOutline(), bookmarks);
            }
            return new Printed(
                    text(pdf),
                    pdf.getDocumentInformation().getTitle(),
                    about(pdf),
                    catalog.getLanguage(),
                    catalog.getViewerPreferences() != null
                            && catalog.getViewerPreferences().displayDocTitle(),
                    catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(),
                    tags,
                    languages,
                    bookmarks,
                    fonts(pdf),
                    pdf.getNumberOfPages(),
                    pdf.getPage(0).getMediaBox());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is read from the page, with one space between two words. */
    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        return text.getText(pdf).replaceAll("[\\h\\s]+", " ");
    }

    private static String about(PDDocument pdf) throws IOException {
        StringBuilder about = new StringBuilder(
                new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
        for (COSName key : pdf.getDocumentInformation().getCOSObject().keySet()) {
            about.append(pdf.getDocumentInformation().getPropertyStringValue(key.getName()));
        }
        return about.toString();
    }

    private static void structure(PDStructureNode node, List<String> tags, List<String> languages) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                if (element.getLanguage() != null) {
                    languages.add(element.getLanguage());
                }
                structure(element, tags, languages);
            }
        }
    }

    private static void bookmarks(PDOutlineNode node, List<String> names) throws IOException {
        for (PDOutlineItem item : node.children()) {
            if (item.getDestination() == null && item.getAction() == null) {
                throw new AssertionError("a bookmark leads nowhere");
            }
            names.add(item.getTitle());
            bookmarks(item, names);
        }
    }

    private static List<Boolean> fonts(PDDocument pdf) throws IOException {
        List<Boolean> embedded = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                embedded.add(font.isEmbedded());
            }
        }
        return embedded;
    }
}
