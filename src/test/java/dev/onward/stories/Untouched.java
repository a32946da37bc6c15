package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** What is stored, and what lies about: the same before and after something that is refused. */
record Untouched(String rows, List<Path> files) {

    static Untouched now(Path data) {
        try (Connection journal = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
                Statement statement = journal.createStatement();
                ResultSet row = statement.executeQuery(
                        "select (select count(*) from commits), (select count(*) from journey_key)");
                Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new Untouched(
                    row.getString(1) + " commits, " + row.getString(2) + " keys",
                    files.filter(file -> file.getFileName().toString().startsWith("onward-"))
                            .sorted()
                            .toList());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void assertStill(Path data) {
        assertThat(now(data)).isEqualTo(this);
    }
}
