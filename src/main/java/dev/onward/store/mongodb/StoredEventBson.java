package dev.onward.store.mongodb;

import dev.onward.store.StoredEvent;
import org.bson.BsonBinary;
import org.bson.BsonWriter;

/** One event within a document. Its payload is kept as the bytes that it is, not taken apart. */
final class StoredEventBson {

    static final String ID = "i";
    static final String TYPE = "k";
    static final String REVISION = "v";
    static final String METADATA = "m";
    static final String PAYLOAD = "p";

    private StoredEventBson() {}

    static void write(BsonWriter writer, StoredEvent event) {
        writer.writeStartDocument();
        writer.writeString(ID, event.id());
        writer.writeString(TYPE, event.type());
        writer.writeString(REVISION, event.revision());
        writer.writeStartDocument(METADATA);
        event.metadata().forEach(writer::writeString);
        writer.writeEndDocument();
        writer.writeBinaryData(PAYLOAD, new BsonBinary(event.payload()));
        writer.writeEndDocument();
    }
}
