package dev.onward.store;

import java.util.List;

/**
 * One document of a read model.
 *
 * @param position the position of the last event applied to it; a store never replaces it by an older one
 * @param orders the places where ordered scans find it: strings that sort by their characters, up to 100 each,
 *     beginning with the name of the order and a colon
 * @param json UTF-8; texts in it are sealed
 */
public record Document(Key key, long position, List<String> orders, byte[] json) {

    /**
     * @param view the read model
     * @param journey whose it is
     * @param id which one of this journey's documents
     */
    public record Key(String view, String journey, String id) {}

    public Document {
        orders = List.copyOf(orders);
    }

    @Override
    public String toString() {
        return "Document[" + key + " @" + position + "]";
    }
}
