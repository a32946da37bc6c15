package dev.onward.store.mongodb;

import dev.onward.store.StoredEvent;
import java.util.HashMap;
import java.util.Map;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/** One event within a document. Its payload is kept as the bytes that it is, not taken apart. */
final class StoredEventBson {

    private static final String ID = "i";
    private static final String TYPE = "k";
    private static final String REVISION = "v";
    private static final String METADATA = "m";
    private static final String PAYLOAD = "p";

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

    static StoredEvent read(BsonReader reader) {
        String id = "";
        String type = "";
        String revision = "";
        Map<String, String> metadata = Map.of();
        byte[] payload = {};
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case ID -> id = reader.readString();
                case TYPE -> type = reader.readString();
                case REVISION -> revision = reader.readString();
                case METADATA -> metadata = metadata(reader);
                case PAYLOAD -> payload = reader.readBinaryData().getData();
                default -> throw new IllegalStateException("a stored event has an unknown field");
            }
        }
        reader.readEndDocument();
        return new StoredEvent(id, type, revision, payload, metadata);
    }

    private static Map<String, String> metadata(BsonReader reader) {
        Map<String, String> metadata = new HashMap<>(4);
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            metadata.put(reader.readName(), reader.readString());
        }
        reader.readEndDocument();
        return metadata;
    }
}
