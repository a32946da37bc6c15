package dev.onward.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A search through every byte below a folder.
 *
 * @param folder with the server's {@code data} in it
 */
record Traces(Path folder) {

    /** The files that hold these characters, as UTF-8 or as UTF-16. */
    Set<String> of(String words) {
        Set<String> found = of(words.getBytes(StandardCharsets.UTF_8));
        found.addAll(of(words.getBytes(StandardCharsets.UTF_16LE)));
        return found;
    }

    /** The files that hold these bytes. */
    Set<String> of(byte[] bytes) {
        String needle = latin(bytes);
        Set<String> found = new LinkedHashSet<>();
        files((file, content) -> {
            if (content.contains(needle)) {
                found.add(folder.relativize(file).toString());
            }
        });
        return found;
    }

    /** The ciphertexts of the texts that were written in a record, wherever they lie. */
    List<String> sealedIn(String record) {
        Pattern sealed = Pattern.compile("sealed\\." + record + "\\.([A-Za-z0-9_-]{20,})");
        Set<String> found = new LinkedHashSet<>();
        files((file, content) -> {
            Matcher matcher = sealed.matcher(content);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        });
        return List.copyOf(found);
    }

    /** The wraps in a table of the journal, as the database has them. */
    List<byte[]> wraps(String from) {
        List<byte[]> wraps = new ArrayList<>();
        String database =
                "jdbc:sqlite:file:" + folder.resolve("data/journal.db").toAbsolutePath() + "?mode=ro";
        try (Connection connection = DriverManager.getConnection(database);
                ResultSet rows = connection.createStatement().executeQuery("select wrap from " + from)) {
            while (rows.next()) {
                wraps.add(rows.getBytes(1));
            }
            return wraps;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reader {
        void read(Path file, String content);
    }

    private void files(Reader reader) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                reader.read(file, content(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) throws IOException {
        try {
            return latin(Files.readAllBytes(file));
        } catch (NoSuchFileException goneMeanwhile) {
            return "";
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
