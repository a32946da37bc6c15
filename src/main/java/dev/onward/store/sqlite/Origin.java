package dev.onward.store.sqlite;

import java.util.Optional;
import java.util.UUID;

/**
 * The journal that the views were made from. Both files note the same new id whenever they are opened together, so one
 * that was put back from a copy or taken from elsewhere gives itself away. Between two openings a journal only grows: an
 * older copy from that time ends before the views do.
 */
record Origin(SqliteDatabase journal, SqliteDatabase views) {

    Origin {
        for (SqliteDatabase file : new SqliteDatabase[] {journal, views}) {
            file.write()
                    .sql("create table if not exists opened (id text not null)")
                    .update();
        }
    }

    /** Whether the two files were opened together the last time; also when neither of them was yet. */
    boolean isShared() {
        return noted(journal).equals(noted(views));
    }

    private static Optional<String> noted(SqliteDatabase file) {
        return file.read().sql("select id from opened").query(String.class).optional();
    }

    /** Notes that they are opened together now. */
    void share() {
        String id = UUID.randomUUID().toString();
        note(views, id);
        note(journal, id);
    }

    private static void note(SqliteDatabase file, String id) {
        file.inTransaction().executeWithoutResult(status -> {
            file.write().sql("delete from opened").update();
            file.write().sql("insert into opened values (?)").param(id).update();
        });
    }
}
