package dev.atlaslink.client.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Atlas counts together has one key. */
final class RateLimitKeyTest {
    private static final RateLimitKey KEY = new RateLimitKey("o", "e", "s");

    @Test
    void equalPartsAreOneKey() {
        assertThat(new RateLimitKey("o", "e", "s")).isEqualTo(KEY).hasSameHashCodeAs(KEY);
        assertThat(new RateLimitKey(null, "e", null)).hasSameHashCodeAs(new RateLimitKey(null, "e", null));
    }

    @ParameterizedTest
    @CsvSource({"x, e, s", "o, x, s", "o, e, x", "o, e, "})
    void anyOtherPartIsAnotherKey(String origin, String endpointSet, String scope) {
        RateLimitKey other = new RateLimitKey(origin, endpointSet, scope);

        assertThat(other).isNotEqualTo(KEY);
        assertThat(other.hashCode()).isNotEqualTo(KEY.hashCode());
        assertThat(KEY).isNotEqualTo("o").isNotEqualTo(null);
    }
}
