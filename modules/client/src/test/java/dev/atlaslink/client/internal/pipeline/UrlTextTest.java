package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percent-encoding by RFC 3986. */
final class UrlTextTest {
    private static final String UNRESERVED = "ABCXYZabcxyz0123456789-._~";
    private static final String ODD = "@[`{/:;<=>?!\"#$%&'()*+, \u007fé\u20ac\n";

    @Test
    void unreservedCharactersStay() {
        assertThat(UrlText.encode(UNRESERVED)).isEqualTo(UNRESERVED);
        assertThat(UrlText.encode("")).isEmpty();
    }

    @Test
    void everyOtherCharacterIsEncoded() {
        for (int i = 0; i < 128; i++) {
            String character = String.valueOf((char) i);
            assertThat(UrlText.encode(character))
                    .isEqualTo(character.matches("[A-Za-z0-9._~-]") ? character : String.format("%%%02X", i));
        }
        assertThat(UrlText.encode("é€")).isEqualTo("%C3%A9%E2%82%AC");
    }

    @Test
    void whateverIsEncodedCanBeReadAgain() {
        Random random = new Random(1);
        String all = UNRESERVED + ODD;
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(all.charAt(random.nextInt(all.length())));
            }
            String encoded = UrlText.encode(text.toString());
            assertThat(encoded).matches("[A-Za-z0-9._~%-]*");
            assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(text.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "filter[size], filter%5Bsize%5D",
        "filter%5Bsize%5D, filter%5Bsize%5D",
        "a&b=c, a%26b%3Dc",
        "100%, 100%25",
        "größe, gr%C3%B6%C3%9Fe"
    })
    void nameKeepsTheEscapesThatItHas(String name, String encoded) {
        assertThat(UrlText.encodeName(name)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @CsvSource({"/größen/a b, /gr%C3%B6%C3%9Fen/a%20b", "'/a;b=c,d', '/a;b=c,d'", "/a%2Fb%zz, /a%2Fb%25zz"})
    void literalTextKeepsItsDelimiters(String text, String encoded) {
        assertThat(UrlText.encodeLiteral(text)).isEqualTo(encoded);
    }
}
