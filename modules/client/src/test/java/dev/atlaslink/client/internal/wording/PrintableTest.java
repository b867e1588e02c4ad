package dev.atlaslink.client.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of others on one line, showing all that is in them. */
final class PrintableTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "größe 日本 😀", "a\\nb \"c\" <d>", "\u00a0"})
    void whatIsSeenStaysAsItIs(String text) {
        assertThat(Printable.escape(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\nb', 'a\\nb'",
        "'a\rb', 'a\\rb'",
        "'a\tb', 'a\\tb'",
        "'\u001b[31mred', '\\u001b[31mred'",
        "'a\u0000', 'a\\u0000'",
        "'\u0085', '\\u0085'",
        "'\u2028\u2029', '\\u2028\\u2029'",
        "'\u202eevil', '\\u202eevil'",
        "'a\u200bb', 'a\\u200bb'",
        "'\ufeff', '\\ufeff'",
        "'😀\n😀', '😀\\n😀'",
        "'\udb40\udc01', '\\udb40\\udc01'"
    })
    void whatIsNotSeenIsWrittenAsAnEscape(String text, String escaped) {
        assertThat(Printable.escape(text)).isEqualTo(escaped);
    }

    @Test
    void halfOfACharacterIsWrittenAsAnEscape() {
        assertThat(Printable.escape("a\ud83d")).isEqualTo("a\\ud83d");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Printable.escape(null)).isNull();
    }

    @Test
    void anyTextComesOutOnOneLineAndStaysSo() {
        Random random = new Random(3);
        for (int run = 0; run < 500; run++) {
            String text = random.ints(20, 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            String escaped = Printable.escape(text);

            assertThat(escaped.codePoints().noneMatch(Character::isISOControl))
                    .as(escaped)
                    .isTrue();
            assertThat(Printable.escape(escaped)).isEqualTo(escaped);
        }
    }
}
