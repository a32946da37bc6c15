package dev.onward.store.mongodb;

import dev.onward.store.Credential;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A credential as a document. Times are kept to the millisecond. */
final class CredentialBson {

    static final String ID = "_id";
    static final String ACCOUNT = "account";
    static final String KIND = "kind";
    static final String LOOKUP = "lookup";
    static final String CREATED_AT = "createdAt";
    static final String LAST_USED_AT = "lastUsedAt";

    private CredentialBson() {}

    static Document write(Credential credential) {
        Document document = new Document(ID, credential.id())
                .append(ACCOUNT, credential.account())
                .append(KIND, credential.kind().name())
                .append(LOOKUP, new Binary(credential.lookup()))
                .append("salt", new Binary(credential.salt()))
                .append("wrap", new Binary(credential.wrap()))
                .append("scopes", credential.scopes())
                .append(CREATED_AT, Date.from(credential.createdAt()));
        if (credential.label() != null) {
            document.append("label", new Binary(credential.label()));
        }
        append(document, "expiresAt", credential.expiresAt());
        append(document, LAST_USED_AT, credential.lastUsedAt());
        append(document, "signedInAt", credential.signedInAt());
        return document;
    }

    private static void append(Document document, String field, @Nullable Instant at) {
        if (at != null) {
            document.append(field, Date.from(at));
        }
    }

    static Credential read(Document document) {
        Binary label = document.get("label", Binary.class);
        return new Credential(
                document.get(ID, UUID.class),
                document.get(ACCOUNT, UUID.class),
                Credential.Kind.valueOf(document.getString(KIND)),
                document.get(LOOKUP, Binary.class).getData(),
                document.get("salt", Binary.class).getData(),
                document.get("wrap", Binary.class).getData(),
                label == null ? null : label.getData(),
                Set.copyOf(document.getList("scopes", String.class)),
                document.getDate(CREATED_AT).toInstant(),
                instant(document, "expiresAt"),
                instant(document, LAST_USED_AT),
                instant(document, "signedInAt"));
    }

    private static @Nullable Instant instant(Document document, String field) {
        Date at = document.getDate(field);
        return at == null ? null : at.toInstant();
    }
}
