package dev.onward.store.sqlite;

import java.sql.SQLException;
import org.springframework.dao.NonTransientDataAccessResourceException;

/** What stands in the file is no database, or only part of one. */
final class DamagedFile extends NonTransientDataAccessResourceException {

    DamagedFile(SQLException cause) {
        super("a file of the store is damaged", cause);
    }
}
