package dev.onward.store;

import java.util.List;
import java.util.Optional;

/** The documents of the read models. Everything in here can be made again from the log. */
public interface Documents {

    Optional<Document> find(Document.Key key);

    /** Stores it unless a document with the same or a later position stands there already. */
    void put(Document document);

    /** Removes all documents of one view of one journey, and overwrites their bytes. */
    void removeAll(String view, String journey);

    /** Overwrites the bytes of all documents that were replaced before; within a transaction, once it is committed. */
    void forgetReplaced();

    /**
     * Documents of one view and journey whose order lies between the bounds, in order.
     *
     * @param from the lowest order, inclusive
     * @param to the highest order, exclusive
     * @param backwards highest first
     * @param limit at most so many
     */
    List<Document> scan(String view, String journey, String from, String to, boolean backwards, int limit);

    /** The journeys that have a document in this view, with that document's id: for health and for rebuilding. */
    List<Document.Key> keys(String view);
}
