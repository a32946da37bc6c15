package dev.onward.accounts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a token may do. */
public enum Scope {
    /** Look at journeys. */
    @JsonProperty("read")
    READ,
    /** Record in journeys. */
    @JsonProperty("write")
    WRITE,
    /** Manage tokens and the passphrase, and erase the account. */
    @JsonProperty("account")
    ACCOUNT;

    static final Set<Scope> ALL = Collections.unmodifiableSet(EnumSet.allOf(Scope.class));

    /** Its name in tokens, in the store and in security rules. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Set<String> words(Collection<Scope> scopes) {
        return scopes.stream().map(Scope::word).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<Scope> of(Set<String> words) {
        return Arrays.stream(values())
                .filter(scope -> words.contains(scope.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }
}
