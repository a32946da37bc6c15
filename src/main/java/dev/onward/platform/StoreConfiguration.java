package dev.onward.platform;

import dev.onward.store.Accounts;
import dev.onward.store.Documents;
import dev.onward.store.EventLog;
import dev.onward.store.GroupCommit;
import dev.onward.store.Snapshots;
import dev.onward.store.sqlite.DataFolder;
import dev.onward.store.sqlite.SqliteAccounts;
import dev.onward.store.sqlite.SqliteDatabase;
import dev.onward.store.sqlite.SqliteDocuments;
import dev.onward.store.sqlite.SqliteEventLog;
import dev.onward.store.sqlite.SqliteSnapshots;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded store: two SQLite files in the folder {@code onward.data}. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${onward.data}") Path path) {
        return DataFolder.open(path);
    }

    @Bean
    SqliteDatabase journal(DataFolder folder) {
        return folder.openJournal(List.of());
    }

    @Bean
    SqliteDatabase views(DataFolder folder) {
        return folder.openViews(List.of());
    }

    @Bean
    EventLog eventLog(SqliteDatabase journal) {
        return new SqliteEventLog(journal);
    }

    @Bean
    GroupCommit groupCommit(EventLog log) {
        return new GroupCommit(log);
    }

    @Bean
    Documents documents(SqliteDatabase views) {
        return new SqliteDocuments(views);
    }

    @Bean
    Accounts accounts(SqliteDatabase journal) {
        return new SqliteAccounts(journal);
    }

    @Bean
    Snapshots snapshots(SqliteDatabase views) {
        return new SqliteSnapshots(views);
    }
}
