package dev.onward.journey.write;

/** A field of a command says something that cannot be; nothing was recorded. */
public final class Invalid extends RuntimeException {

    private final String field;

    /** @param detail what is allowed; never the value that was given */
    public Invalid(String field, String detail) {
        super(field + ": " + detail);
        this.field = field;
    }

    /** A JSON pointer's last part, such as {@code reason} or {@code words/text}. */
    public String field() {
        return field;
    }

    public String detail() {
        return String.valueOf(getMessage()).substring(field.length() + 2);
    }
}
