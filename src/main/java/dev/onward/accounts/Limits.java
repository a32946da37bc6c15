package dev.onward.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often something may be tried before anything is hashed.
 *
 * @param passphrase changing it, and erasing the account
 * @param calendarFeed reading a calendar at its secret address; what stands for a name is the address
 */
@ConfigurationProperties("onward.limits")
record Limits(
        @DefaultValue Limit signUp,
        @DefaultValue Limit signIn,
        @DefaultValue Limit recovery,
        @DefaultValue Limit passphrase,
        @DefaultValue Limit calendarFeed) {

    /**
     * @param perAddress tries of one remote address within the time
     * @param perName tries for one account name, or one account, within the time
     */
    record Limit(
            @DefaultValue("30") int perAddress,
            @DefaultValue("10") int perName,
            @DefaultValue("10m") Duration within) {}
}
