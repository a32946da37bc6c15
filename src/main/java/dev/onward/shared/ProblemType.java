package dev.onward.shared;

import java.util.Locale;

/** Every kind of problem the API answers with. The page of each, and its stable type URI, are made from this list. */
public enum ProblemType {
    BAD_REQUEST(
            400,
            "The request cannot be understood",
            "A header, a parameter or the address itself has a form that is not allowed here."),
    MALFORMED_BODY(
            400,
            "The body cannot be read",
            "The body is no JSON in UTF-8 of the shape that this request takes. `errors` points at the places: a wrong type, an unknown or a repeated property, a character that is not allowed. Nothing was stored."),
    UNAUTHENTICATED(
            401,
            "Sign in first",
            "Send `Authorization: Bearer onw_…` with a token that is neither expired nor revoked, or sign in again with the right name and passphrase."),
    MISSING_SCOPE(
            403,
            "The token may not do this",
            "The token is valid but lacks the scope: `read` to look, `write` to record, `account` for tokens, passphrase and erasure. Make a token that has it."),
    NOT_FOUND(
            404,
            "There is nothing here",
            "Nothing is known at this address, or it belongs to somebody else: the two look the same on purpose."),
    METHOD_NOT_ALLOWED(
            405, "The method is not allowed here", "The address exists and takes another method; `Allow` names it."),
    NOT_ACCEPTABLE(406, "No such representation", "The server cannot answer in the media type that `Accept` asks for."),
    GUARD_REFUSED(
            409,
            "A guard stands before it",
            "Something that the journal looks after is missing: `guards` names each guard, what is missing, and when it will be met by itself. Nothing was recorded. You can nearly always go on all the same: send the request again with `override`, a note of at least 10 characters on why."),
    NOT_NOW(
            409,
            "This is not possible now",
            "The journey is in a state that does not allow it: closed, or the thing is done already. Nothing was recorded."),
    NAME_TAKEN(409, "The name is taken", "Another account has this name. Choose another one."),
    REPEAT_IN_PROGRESS(
            409,
            "The same request is being answered",
            "Two requests with the same `Idempotency-Key` met. Send the request again: it gets the first one's answer."),
    BODY_TOO_LARGE(
            413,
            "The body is too large",
            "A body may have at most 256 KB; what is imported, as much as its address says."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The body has another media type",
            "Send the body as `Content-Type: application/json`; to an import of another journal, in the type that its address takes."),
    INVALID_VALUES(
            422,
            "Some values are not allowed",
            "The body has the right shape but some values are missing, too long or out of range; `errors` points at each. Nothing was stored."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The Idempotency-Key belongs to another request",
            "An earlier request with another body had this `Idempotency-Key`. Repeat a request with the same body, or give a new one its own key."),
    TOO_MANY_REQUESTS(429, "Too many attempts", "Wait for as many seconds as `Retry-After` says, then try again."),
    INTERNAL(
            500,
            "Something went wrong here",
            "The fault is ours. The answer's `correlation` finds it in the server's log, which holds none of your words."),
    STORE_UNAVAILABLE(
            503,
            "The store is not available",
            "Nothing was stored. Try again after as many seconds as `Retry-After` says."),
    STORE_FULL(507, "The disk is full", "Nothing was stored. Reading still works; free some room where the data lies.");

    private final int status;
    private final String title;
    private final String page;

    ProblemType(int status, String title, String page) {
        this.status = status;
        this.title = title;
        this.page = page;
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }

    /** The same words for every occurrence. */
    public String title() {
        return title;
    }

    /** What a developer should know about it, in a few sentences. */
    public String page() {
        return page;
    }

    /** The last part of its type URI. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stable type URI, relative to the server. */
    public String uri() {
        return "/problems/" + slug();
    }
}
