package dev.onward.accounts.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrappingTest {

    private final AccountKey key = AccountKey.random();
    private final UUID account = UUID.randomUUID();
    private final UUID credential = UUID.randomUUID();
    private final byte[] salt = WrappingKey.newSalt();

    @Test
    void a_passphrase_opens_what_it_wrapped_however_its_accents_are_typed() {
        byte[] wrap = new PassphraseHashing()
                .wrappingKey("caf\u00e9 by the river", salt)
                .wrap(key, account, credential);
        AccountKey opened = new PassphraseHashing()
                .wrappingKey("cafe\u0301 by the river", salt)
                .unwrap(wrap, account, credential);
        assertThat(opened.secret()).isEqualTo(key.secret());
    }

    @Test
    void another_passphrase_or_salt_does_not() {
        byte[] wrap = WrappingKey.ofPassphrase("one two three", salt).wrap(key, account, credential);
        assertUnopenable(WrappingKey.ofPassphrase("one two thref", salt), wrap, account, credential);
        assertUnopenable(WrappingKey.ofPassphrase("one two three", WrappingKey.newSalt()), wrap, account, credential);
    }

    @Test
    void a_wrap_moved_to_another_account_or_credential_does_not_open() {
        WrappingKey wrapping = ApiToken.random().wrappingKey(salt);
        byte[] wrap = wrapping.wrap(key, account, credential);
        assertUnopenable(wrapping, wrap, UUID.randomUUID(), credential);
        assertUnopenable(wrapping, wrap, account, UUID.randomUUID());
    }

    private static void assertUnopenable(WrappingKey wrapping, byte[] wrap, UUID account, UUID credential) {
        assertThatThrownBy(() -> wrapping.unwrap(wrap, account, credential))
                .isInstanceOf(Unopenable.class)
                .hasNoCause();
    }

    @Test
    void a_journey_key_opens_only_under_its_account_and_for_its_journey() {
        JourneyKey journey = JourneyKey.random(UUID.randomUUID());
        byte[] wrap = key.wrap(journey);
        assertThat(key.unwrap(journey.journey(), wrap).isSameAs(journey)).isTrue();
        assertThatThrownBy(() -> key.unwrap(UUID.randomUUID(), wrap)).isInstanceOf(Unopenable.class);
        assertThatThrownBy(() -> AccountKey.random().unwrap(journey.journey(), wrap))
                .isInstanceOf(Unopenable.class);
    }

    @Test
    void a_token_reads_back_what_it_reveals_and_nothing_else() {
        ApiToken token = ApiToken.random();
        assertThat(token.reveal()).matches("onw_[A-Za-z0-9_-]{43}");
        assertThat(ApiToken.parse(token.reveal()).orElseThrow().lookup()).isEqualTo(token.lookup());
        assertThat(ApiToken.parse(token.reveal() + "A")).isEmpty();
        assertThat(ApiToken.parse(token.reveal().replace("onw_", "onx_"))).isEmpty();
        assertThat(ApiToken.parse("onw_" + "!".repeat(43))).isEmpty();
    }

    @Test
    void a_recovery_code_reads_back_as_people_write_it() {
        RecoveryCode code = RecoveryCode.random();
        assertThat(code.reveal()).matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}");
        String written =
                code.reveal().toLowerCase().replace('-', ' ').replace('0', 'o').replace('1', 'l');
        assertThat(RecoveryCode.parse(written).orElseThrow().lookup()).isEqualTo(code.lookup());
        assertThat(RecoveryCode.parse(code.reveal().substring(1))).isEmpty();
    }

    @Test
    void names_are_found_whatever_their_case() {
        assertThat(AccountName.of("Quiet \uFF21").lookup())
                .isEqualTo(AccountName.of("quiet a").lookup());
        assertThat(AccountName.of("quiet").lookup())
                .isNotEqualTo(AccountName.of("quieter").lookup());
    }

    @Test
    void a_token_for_a_repeat_is_the_same_one() {
        assertThat(key.token("k").reveal()).isEqualTo(key.token("k").reveal());
        assertThat(key.token("k").reveal()).isNotEqualTo(key.token("l").reveal());
        assertThat(key.token("k").reveal())
                .isNotEqualTo(AccountKey.random().token("k").reveal());
        assertThat(key.tokenId("k")).isNotEqualTo(key.journeyId("k"));
    }

    @Test
    void nothing_secret_shows_in_a_text() {
        assertThat(key).hasToString("AccountKey[]");
        assertThat(ApiToken.random()).hasToString("ApiToken[]");
        assertThat(RecoveryCode.random()).hasToString("RecoveryCode[]");
        assertThat(WrappingKey.ofSecret(new byte[32], salt, "x")).hasToString("WrappingKey[]");
    }
}
