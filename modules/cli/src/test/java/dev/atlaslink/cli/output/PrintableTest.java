package dev.atlaslink.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a server sends is printed as one line that no terminal obeys. */
class PrintableTest {
    /** Beyond what a terminal obeys: characters that reorder, hide or break text, and halves of characters. */
    private static final String UNSAFE = ".*[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}].*";

    @ParameterizedTest
    @CsvSource({
        "1b, \\u001b",
        "7, \\u0007",
        "d, \\r",
        "a, \\n",
        "9, \\t",
        "7f, \\u007f",
        "9b, \\u009b",
        "85, \\u0085",
        "202e, \\u202e",
        "2066, \\u2066",
        "2028, \\u2028",
        "feff, \\ufeff",
        "d800, \\ud800",
        "e0001, \\udb40\\udc01",
    })
    void whatATerminalMustNotGetIsEscaped(String character, String shown) {
        String text = "a" + Character.toString(Integer.parseInt(character, 16)) + "z";

        assertThat(Printable.line(text, Printable.CELL)).isEqualTo("a" + shown + "z");
    }

    @Test
    void textsOfAllLanguagesStay() {
        String text = "Ünïcode 日本語 😀 \\ \"quoted\"";

        assertThat(Printable.line(text, Printable.CELL)).isEqualTo(text);
        assertThat(JsonText.compact(List.of(text))).contains("Ünïcode 日本語 😀");
    }

    @Test
    void longTextIsCutBetweenCharactersAndCounted() {
        assertThat(Printable.line("x".repeat(8 << 20), 4)).isEqualTo("xxxx... (8388608 characters)");
        assertThat(Printable.line("abc😀z", 4)).isEqualTo("abc... (6 characters)");
        assertThat(Printable.line("abcd", 4)).isEqualTo("abcd");
    }

    @Test
    void jsonKeepsEveryValueAndHoldsNothingUnsafe() throws IOException {
        Random random = new Random(11);
        for (int run = 0; run < 1_000; run++) {
            String text = random.ints(20, 0, run % 2 == 0 ? 0x300 : Character.MAX_CODE_POINT)
                    .filter(point -> !Character.isSurrogate((char) point) || point > Character.MAX_VALUE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String json = JsonText.pretty(Map.of(text, List.of(text, text)));

            assertThat(new ObjectMapper().readTree(json).path(text).path(1).textValue())
                    .isEqualTo(text);
            assertThat(json.lines()).noneMatch(line -> line.matches(UNSAFE));
            assertThat(Printable.line(text, Printable.CELL)).doesNotMatch("(?s)" + UNSAFE);
        }
    }

    @Test
    void aCellIsOneLineHoweverLongItsListIs() {
        TextTable table = new TextTable(List.of("A", "B"), new Paint(false));
        table.add(List.of("1\n2  forged", Collections.nCopies(5_000, "\u001b[2J")));

        assertThat(table.lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("1\\n2  forged  \\u001b[2J, ")
                .endsWith(", ... (5000 values)")
                .hasSizeLessThan(2_000);
    }
}
