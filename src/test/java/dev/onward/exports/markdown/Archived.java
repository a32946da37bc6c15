package dev.onward.exports.markdown;

import dev.onward.timeline.Chronicle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;

/** An archive of a timeline, for tests. */
final class Archived {

    private Archived() {}

    static byte[] zip(Chronicle chronicle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            NotesArchive.write(chronicle, words -> new String(words.ciphertext(), StandardCharsets.UTF_8), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static long headings(String markdown) {
        List<Heading> headings = new ArrayList<>();
        Parser.builder()
                .build()
                .parse(markdown.replaceFirst("(?s)^---\n.*?\n---\n", ""))
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        headings.add(heading);
                    }
                });
        return headings.size();
    }
}
