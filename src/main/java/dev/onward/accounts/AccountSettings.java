package dev.onward.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param signInLifetime how long a token lasts that was given for a passphrase */
@ConfigurationProperties("onward.accounts")
record AccountSettings(@DefaultValue("12h") Duration signInLifetime) {}
