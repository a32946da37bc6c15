package dev.onward.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Accounts, what they sign in with, and the wrapped keys and notes of their journeys. Everything here is as durable as the
 * log. What was erased stays erased: a fence refuses every later write for that account or journey, and a credential that
 * was removed never comes back under its id.
 */
public interface Accounts {

    /** An account and when it was created. */
    record Registered(UUID account, Instant at) {}

    /** Creates an account with its first credentials, or answers false when one of their lookups is taken. */
    boolean create(UUID account, Instant at, List<Credential> credentials);

    Optional<Credential> find(Credential.Kind kind, byte[] lookup);

    List<Credential> credentials(UUID account);

    /**
     * Removes and adds credentials of one account in one step; of what is removed, the bytes are overwritten.
     *
     * @param by the credential that asks for it
     * @return false, with nothing changed, when the account is erased or unknown, {@code by} or one to be removed is
     *     gone, or one to be added was there before or has a lookup that is taken
     */
    boolean exchange(UUID account, UUID by, List<UUID> remove, List<Credential> add);

    /**
     * Removes all credentials of one account, whoever added them in the meantime, and adds these.
     *
     * @return as for {@link #exchange}
     */
    boolean replaceAll(UUID account, UUID by, List<Credential> add);

    /** Notes that a credential was used, unless a later use is noted already. */
    void used(UUID credential, Instant at);

    /** Keeps the key of a new journey, or answers false when the account or the journey was erased. Keeps the first. */
    boolean keep(JourneyKeyWrap wrap);

    /** The wrapped key of a journey of this account; empty when unknown, erased or somebody else's. */
    Optional<JourneyKeyWrap> journeyKey(UUID account, UUID journey);

    /** The wrapped keys of all journeys of this account, the oldest first. */
    List<JourneyKeyWrap> journeyKeys(UUID account);

    /** A note of a journey of this account; empty when there is none, or the journey is unknown, erased or not theirs. */
    Optional<JourneyNote> note(UUID account, UUID journey, String name);

    /** The notes of all journeys of this account. */
    List<JourneyNote> notes(UUID account);

    /**
     * Keeps a note in the place of the one before, if its version is the next. Where none stands, it has any version: it
     * may come from another store.
     *
     * @return false, with nothing changed, when its version is not the next, or the journey is unknown, erased or not
     *     theirs
     */
    boolean keep(JourneyNote note);

    /** The ids of all accounts, journeys and credentials that were erased. */
    List<UUID> erased();

    /** All accounts, the oldest first. */
    List<Registered> all();

    /** Lets nothing be stored under this id any more: it was erased in the store that another one moves here from. */
    void fence(UUID id);

    /** Destroys the key and the notes of one journey, as bytes too; idempotent. Changes nothing when it is not theirs. */
    void eraseJourney(UUID account, UUID journey, Instant at);

    /** Destroys every credential, journey key and note of an account and overwrites their bytes; idempotent. */
    void eraseAccount(UUID account, Instant at);
}
