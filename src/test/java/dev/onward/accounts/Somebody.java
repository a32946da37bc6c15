package dev.onward.accounts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person with an account of their own. */
record Somebody(Http anybody, String name, Http.Answer welcome) {

    static final String PASSPHRASE = "a walk along the canary";
    static final String NEXT_PASSPHRASE = "another walk, another canary";

    static Somebody signsUp(int port) {
        Http anybody = new Http(port, null);
        String name = "canary-" + UUID.randomUUID();
        return new Somebody(anybody, name, anybody.signUp(name, PASSPHRASE));
    }

    /** Speaks with the token that came with the sign-up. */
    Http http() {
        return anybody.as(secret());
    }

    String secret() {
        return secretOf(welcome);
    }

    static String secretOf(Http.Answer welcome) {
        return welcome.json().at("/token/secret").asString();
    }

    String recoveryCode() {
        return welcome.json().at("/recoveryCode").asString();
    }

    Http.Answer signIn(String passphrase) {
        return anybody.post("/api/sign-ins", Map.of("name", name, "passphrase", passphrase));
    }

    Http.Answer recover(String code, String passphrase) {
        return anybody.post("/api/recoveries", Map.of("name", name, "recoveryCode", code, "newPassphrase", passphrase));
    }

    /** Asks for a token of one scope. */
    Http.Answer token(String label, String scope, String repeat) {
        return http().post(
                        "/api/tokens",
                        Map.of("label", label, "scopes", List.of(scope), "expiresInDays", 30),
                        "Idempotency-Key",
                        repeat);
    }
}
