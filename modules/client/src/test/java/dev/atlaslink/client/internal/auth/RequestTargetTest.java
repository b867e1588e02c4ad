package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTargetTest {
    @ParameterizedTest
    @CsvSource({
        "https://cloud.mongodb.com/api/a%2Fb?x=%20y&z=/, https://cloud.mongodb.com, /api/a%2Fb?x=%20y&z=/",
        "http://[::1]:8080/api, http://[::1]:8080, /api",
        "https://cloud.mongodb.com, https://cloud.mongodb.com, /",
        "https://cloud.mongodb.com?x=1, https://cloud.mongodb.com, /?x=1"
    })
    void keepsWhatGoesOverTheWireByteForByte(String url, String origin, String uri) {
        assertThat(RequestTarget.of(url)).isEqualTo(new RequestTarget(origin, uri));
    }
}
