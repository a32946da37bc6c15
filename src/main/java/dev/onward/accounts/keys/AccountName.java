package dev.onward.accounts.keys;

import java.text.Normalizer;
import java.util.Locale;

/** The name that a person signs in with. Only its hash is ever stored; case and surrounding space do not matter. */
public final class AccountName {

    private final String normal;

    private AccountName(String normal) {
        this.normal = normal;
    }

    public static AccountName of(String text) {
        return new AccountName(
                Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }

    /** What its account is found by. Whoever steals the store can try names against it. */
    public byte[] lookup() {
        return Primitives.sha256("name", Primitives.utf8(normal));
    }

    @Override
    public String toString() {
        return "AccountName[]";
    }
}
