package dev.onward.accounts.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.shared.PrivateText;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneyKeyTest {

    private static final String WORDS = "  I miss the blue mug \uD83D\uDC99 ";

    private final UUID journey = UUID.randomUUID();
    private final UUID record = UUID.randomUUID();
    private final JourneyKey key = JourneyKey.random(journey);

    @Test
    void words_come_back_as_they_were_written() {
        PrivateText text = PrivateText.stored(key.seal(record, WORDS).storedForm());
        assertThat(key.open(text)).isEqualTo(WORDS);
        assertThat(text.record()).isEqualTo(record);
    }

    @Test
    void their_length_counts_characters_without_the_space_around() {
        assertThat(key.seal(record, WORDS).plainLength()).isEqualTo(21);
        assertThat(key.seal(record, " \u2003\n ").plainLength()).isZero();
    }

    @Test
    void the_same_words_never_look_the_same() {
        assertThat(key.seal(record, WORDS)).isNotEqualTo(key.seal(record, WORDS));
    }

    @Test
    void a_text_moved_to_another_record_does_not_open() {
        PrivateText moved =
                PrivateText.sealed(UUID.randomUUID(), key.seal(record, WORDS).ciphertext(), 1);
        assertDoesNotOpen(key, moved);
    }

    @Test
    void a_text_moved_to_another_journey_does_not_open_even_under_the_same_secret() {
        assertDoesNotOpen(new JourneyKey(UUID.randomUUID(), key.secret()), key.seal(record, WORDS));
    }

    @Test
    void another_key_does_not_open_it() {
        assertDoesNotOpen(JourneyKey.random(journey), key.seal(record, WORDS));
    }

    @Test
    void a_text_with_any_byte_changed_does_not_open() {
        byte[] sealed = key.seal(record, WORDS).ciphertext();
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertDoesNotOpen(key, PrivateText.sealed(record, changed, 1));
        }
    }

    @Test
    void a_note_opens_under_its_own_name_and_journey_alone() {
        PrivateText note = PrivateText.stored(key.sealNote("read", WORDS).storedForm());
        assertThat(key.openNote("read", note)).isEqualTo(WORDS);
        JourneyKey sameSecret = new JourneyKey(UUID.randomUUID(), key.secret());
        for (ThrowingCallable wrong : List.<ThrowingCallable>of(
                () -> key.openNote("other", note),
                () -> sameSecret.openNote("read", note),
                () -> key.openNote("read", key.seal(record, WORDS)))) {
            assertThatThrownBy(wrong).isInstanceOf(Unopenable.class);
        }
    }

    private static void assertDoesNotOpen(JourneyKey key, PrivateText text) {
        assertThatThrownBy(() -> key.open(text))
                .isInstanceOf(Unopenable.class)
                .hasMessage("does not open")
                .hasNoCause();
    }

    @Test
    void a_ciphertext_says_which_key_made_it() {
        assertThat(key.seal(record, WORDS).ciphertext()).startsWith(1, 0, 0, 0, 1);
    }

    @Test
    void fingerprints_and_record_ids_repeat_under_one_key_and_differ_under_another() {
        JourneyKey other = JourneyKey.random(journey);
        byte[] body = {1, 2, 3};
        assertThat(key.fingerprint(body)).isEqualTo(key.fingerprint(body)).isNotEqualTo(other.fingerprint(body));
        assertThat(key.recordId("a")).isEqualTo(key.recordId("a")).isNotEqualTo(key.recordId("b"));
        assertThat(key.recordId("a")).isNotEqualTo(other.recordId("a"));
        assertThat(key.recordId("a").version()).isEqualTo(8);
        assertThat(key.recordId("a").variant()).isEqualTo(2);
    }

    @Test
    void nothing_shows_in_its_text() {
        assertThat(key).hasToString("JourneyKey[" + journey + "]");
    }
}
