package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.UnexpectedResponseException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes and texts come as they are, unless JSON was asked for; a page that nobody asked for is neither. */
final class PlainResponseTest {
    private static final byte[] NOT_TEXT = {0, -1, 13, 10, 127, -119};
    private static final String TEXT = "größe;1";

    @Test
    void bytesComeAsTheyAre() {
        assertThat(OneResponse.of(200, "application/vnd.atlas.2023-01-01+gzip", NOT_TEXT)
                        .to(BodiesApi.class, BodiesApi::getLog))
                .isEqualTo(NOT_TEXT);
        assertThat(OneResponse.of(200, "", "").to(BodiesApi.class, BodiesApi::getLog))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "text/csv, UTF-8",
                "``, UTF-8",
                "text/csv; charset=windows-1252, windows-1252",
                "text/csv;CHARSET=windows-1252, windows-1252",
                "text/csv; header=present; charset = \"UTF-16LE\"; x=y, UTF-16LE",
                "text/csv; charset=UTF-16BE;x=y, UTF-16BE"
            })
    void textComesInTheCharsetOfItsMediaType(String contentType, Charset charset) {
        assertThat(table(OneResponse.of(200, contentType, TEXT.getBytes(charset))))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "no!name"})
    void charsetThatNobodyKnowsIsNamed(String charset) {
        assertThatThrownBy(() -> table(OneResponse.of(200, "text/csv; charset=" + charset, TEXT)))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage("getTable failed: the response is in an unknown charset, text/csv; charset=" + charset
                        + " (200, GET /api/atlas/v2/things/1/table)");
    }

    @Test
    void pageThatNobodyAskedForIsRefused() {
        assertThatThrownBy(() -> table(OneResponse.of(200, "Text/HTML; charset=utf-8", "<html>log in</html>")))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage("getTable failed: the response is a page, Text/HTML; charset=utf-8"
                        + " (200, GET /api/atlas/v2/things/1/table)");
    }

    @Test
    void pageThatWasAskedForIsAText() {
        OneResponse page = OneResponse.of(200, "text/html", "<html>ü</html>");

        assertThat(page.to(BodiesApi.class, BodiesApi::getPage)).isEqualTo("<html>ü</html>");
    }

    @Test
    void textAndBytesAreReadAsJsonWhereJsonWasAskedFor() {
        assertThat(OneResponse.json("\"a\\nb\"").to(BodiesApi.class, BodiesApi::getName))
                .isEqualTo("a\nb");
        assertThat(OneResponse.json("\"AQID\"").to(BodiesApi.class, BodiesApi::getChecksum))
                .isEqualTo(new byte[] {1, 2, 3});
    }

    /** JSON is what Atlas sends unless it is asked for something else. */
    @Test
    void operationThatAsksForNothingGetsJson() {
        assertThat(OneResponse.json("\"a\"").to(BodiesApi.class, BodiesApi::getLabel))
                .isEqualTo("a");
    }

    @Test
    void modelIsJsonWhateverTheCharsetSays() {
        OneResponse response = OneResponse.of(
                200, "application/json; charset=klingon", "{\"a\":\"ü\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(response.to(BodiesApi.class, BodiesApi::getThing)).containsEntry("a", "ü");
    }

    private static String table(OneResponse response) {
        return response.to(BodiesApi.class, BodiesApi::getTable);
    }
}
