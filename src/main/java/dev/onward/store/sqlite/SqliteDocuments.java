package dev.onward.store.sqlite;

import dev.onward.store.Document;
import dev.onward.store.Documents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Documents as rows of {@code views.db}, beside the places where ordered scans find them. */
public final class SqliteDocuments implements Documents {

    private static final String SEPARATOR = "\n";
    private static final String COLUMNS =
            "select d.view, d.journey, d.id, d.position, d.orders, d.json from documents d ";

    private final SqliteDatabase views;

    /** Creates the tables where there are none. */
    public SqliteDocuments(SqliteDatabase views) {
        this.views = views;
        views.write().sql("""
                create table if not exists documents (
                    number integer primary key,
                    view text not null,
                    journey text not null,
                    id text not null,
                    position integer not null,
                    orders text not null,
                    json blob not null,
                    unique (view, journey, id))""").update();
        views.write().sql("""
                create table if not exists places (
                    view text not null,
                    journey text not null,
                    place text not null,
                    number integer not null references documents (number),
                    primary key (view, journey, place, number)) without rowid""").update();
    }

    private record Standing(long number, long position, String orders) {}

    @Override
    public Optional<Document> find(Document.Key key) {
        return views.read()
                .sql(COLUMNS + "where d.view = ? and d.journey = ? and d.id = ?")
                .params(key.view(), key.journey(), key.id())
                .query(SqliteDocuments::document)
                .optional();
    }

    @Override
    public void put(Document document) {
        views.inTransaction().executeWithoutResult(status -> putInTransaction(document));
    }

    private void putInTransaction(Document document) {
        Optional<Standing> standing = standing(document.key());
        if (standing.isEmpty()) {
            insert(document);
        } else if (standing.get().position() < document.position()) {
            replace(standing.get(), document);
        }
    }

    private Optional<Standing> standing(Document.Key key) {
        return views.write()
                .sql("select number, position, orders from documents where view = ? and journey = ? and id = ?")
                .params(key.view(), key.journey(), key.id())
                .query((row, n) -> new Standing(row.getLong(1), row.getLong(2), row.getString(3)))
                .optional();
    }

    private void insert(Document document) {
        Document.Key key = document.key();
        long number = views.write()
                .sql("insert into documents (view, journey, id, position, orders, json) values (?, ?, ?, ?, ?, ?)"
                        + " returning number")
                .params(key.view(), key.journey(), key.id(), document.position(), orders(document), document.json())
                .query(Long.class)
                .single();
        place(document, number);
    }

    private void replace(Standing standing, Document document) {
        views.write()
                .sql("update documents set position = ?, orders = ?, json = ? where number = ?")
                .params(document.position(), orders(document), document.json(), standing.number())
                .update();
        if (!standing.orders().equals(orders(document))) {
            views.write()
                    .sql("delete from places where view = ? and journey = ? and number = ?")
                    .params(document.key().view(), document.key().journey(), standing.number())
                    .update();
            place(document, standing.number());
        }
    }

    private void place(Document document, long number) {
        for (String order : document.orders()) {
            views.write()
                    .sql("insert into places (view, journey, place, number) values (?, ?, ?, ?)")
                    .params(document.key().view(), document.key().journey(), order, number)
                    .update();
        }
    }

    @Override
    public void removeAll(String view, String journey) {
        views.inTransaction().executeWithoutResult(status -> {
            int removed = 0;
            for (String table : List.of("places", "documents")) {
                removed += views.write()
                        .sql("delete from " + table + " where view = ? and journey = ?")
                        .params(view, journey)
                        .update();
            }
            if (removed > 0) {
                views.forgetOldPages();
            }
        });
    }

    @Override
    public void forgetReplaced() {
        views.forgetOldPages();
    }

    @Override
    public List<Document> scan(String view, String journey, String from, String to, boolean backwards, int limit) {
        String direction = backwards ? " desc" : "";
        return views.read()
                .sql(COLUMNS + "join places p on p.number = d.number"
                        + " where p.view = ? and p.journey = ? and p.place >= ? and p.place < ?"
                        + " order by p.place" + direction + ", p.number" + direction + " limit ?")
                .params(view, journey, from, to, limit)
                .query(SqliteDocuments::document)
                .list();
    }

    @Override
    public List<Document.Key> keys(String view) {
        return views.read()
                .sql("select view, journey, id from documents where view = ? order by journey, id")
                .param(view)
                .query((row, n) -> key(row))
                .list();
    }

    private static String orders(Document document) {
        return String.join(SEPARATOR, document.orders());
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        String orders = row.getString(5);
        return new Document(
                key(row),
                row.getLong(4),
                orders.isEmpty() ? List.of() : List.of(orders.split(SEPARATOR)),
                row.getBytes(6));
    }

    private static Document.Key key(ResultSet row) throws SQLException {
        return new Document.Key(row.getString(1), row.getString(2), row.getString(3));
    }
}
