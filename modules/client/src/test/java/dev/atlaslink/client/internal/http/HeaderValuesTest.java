package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read off the values of headers, and that nothing is made of what cannot. */
final class HeaderValuesTest {
    /** It stands at the beginning of 2026. */
    private final ManualClock clock = new ManualClock();

    @ParameterizedTest
    @CsvSource({
        "'Mon, 5 Aug 2024 00:00:00 GMT', 2024-08-05T00:00:00Z",
        "' Mon, 05 Aug 2024 00:00:00 GMT ', 2024-08-05T00:00:00Z"
    })
    void dateNeedNotBePadded(String text, Instant date) {
        assertThat(HttpDates.parse(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2024-08-05T00:00:00Z", "Tue, 5 Aug 2024 00:00:00 GMT"})
    void whatIsNoDateOfHttpTellsNothing(String text) {
        assertThat(HttpDates.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "' 7 ', PT7S",
        "100000000, PT100000000S",
        "999999999, PT999999999S",
        "1000000000, PT999999999S",
        "99999999999999999999999, PT999999999S",
        "'Thu, 1 Jan 2026 00:00:09 GMT', PT9S",
        "'Thu, 1 Jan 2026 00:00:00 GMT', PT0S",
        "'Wed, 31 Dec 2025 23:59:59 GMT', PT0S"
    })
    void retryAfterIsANumberOfSecondsOrADate(String text, Duration pause) {
        assertThat(RetryAfter.parse(text, clock)).contains(pause);
        assertThat(RetryAfter.of(Responses.with("Retry-After", text), clock)).contains(pause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "7s", "soon"})
    void retryAfterOfAnotherFormIsNone(String text) {
        assertThat(RetryAfter.parse(text, clock)).isEmpty();
        assertThat(RetryAfter.of(Responses.with("Date", "1"), clock)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, true",
        "application/vnd.atlas.2023-01-01+JSON; charset=utf-8, true",
        "text/html, false",
        "'', false"
    })
    void mediaTypeIsJsonWhateverItsParameters(String mediaType, boolean json) {
        assertThat(MediaTypes.isJson(mediaType)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.atlas.2023-01-01+json, 2023-01-01",
        "APPLICATION/VND.ATLAS.2025-03-12+csv;charset=utf-8, 2025-03-12",
        "application/vnd.atlas.2024-05-30, 2024-05-30",
        "application/vnd.atlas.preview+json,",
        "application/vnd.atlas.2024-05-3,",
        "application/vnd.atlas.2024-13-01+json,",
        "application/vnd.other.2024-05-30+json,",
        "application/json,",
        "'',"
    })
    void mediaTypeHasADateIfItIsOneOfAtlas(String mediaType, LocalDate date) {
        // Twice, since the last one that was read is remembered.
        for (int i = 0; i < 2; i++) {
            if (date == null) {
                assertThat(MediaTypes.resourceDate(mediaType)).isEmpty();
            } else {
                assertThat(MediaTypes.resourceDate(mediaType)).contains(date);
            }
        }
    }

    @Test
    void dateOfAMediaTypeIsReplacedAndItsFormatStays() {
        assertThat(MediaTypes.withResourceDate(
                        "application/vnd.atlas.2023-01-01+csv;charset=utf-8", LocalDate.parse("2025-03-12")))
                .isEqualTo("application/vnd.atlas.2025-03-12+csv;charset=utf-8");
    }
}
