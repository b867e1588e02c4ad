package dev.atlaslink.client.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.internal.http.Responses;
import dev.atlaslink.client.limit.RateLimitStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a response tells of the rate limit; a header that cannot be read tells nothing. */
final class RateLimitHeadersTest {
    private final ManualClock clock = new ManualClock();

    @ParameterizedTest
    @CsvSource({"4000, 3999", "' 10 ', 0", "0, ' 7'"})
    void limitAndWhatIsLeftAreNumbers(String limit, String remaining) {
        RateLimitStatus status = read(Map.of("RateLimit-Limit", limit, "RateLimit-Remaining", remaining));

        assertThat(status)
                .isEqualTo(new RateLimitStatus(
                        OptionalLong.of(Long.parseLong(limit.strip())),
                        OptionalLong.of(Long.parseLong(remaining.strip())),
                        false,
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "", "1.5", "99999999999999999999"})
    void numberThatIsNoneTellsNothing(String value) {
        assertThat(read(Map.of("RateLimit-Limit", value, "RateLimit-Remaining", value)))
                .isEqualTo(RateLimitStatus.UNKNOWN);
    }

    @Test
    void responseWithoutHeadersTellsNothing() {
        assertThat(read(Map.of())).isEqualTo(RateLimitStatus.UNKNOWN);
    }

    @Test
    void refusalTellsWhenToComeBack() {
        RateLimitStatus status =
                RateLimitHeaders.read(Responses.of(429, Map.of("Retry-After", List.of("7")), ""), clock);

        assertThat(status.refused()).isTrue();
        assertThat(status.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void timeToComeBackOfAnotherResponseHasNothingToDoWithTheRate() {
        RateLimitStatus status =
                RateLimitHeaders.read(Responses.of(503, Map.of("Retry-After", List.of("7")), ""), clock);

        assertThat(status).isEqualTo(RateLimitStatus.UNKNOWN);
    }

    private RateLimitStatus read(Map<String, String> headers) {
        return RateLimitHeaders.read(
                Responses.of(
                        200,
                        headers.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue()))),
                        ""),
                clock);
    }
}
