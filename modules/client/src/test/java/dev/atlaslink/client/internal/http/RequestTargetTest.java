package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import feign.Request.HttpMethod;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTargetTest {
    @ParameterizedTest
    @CsvSource({
        "https://cloud.mongodb.com/api/a%2Fb?x=%20y&z=/, https://cloud.mongodb.com, /api/a%2Fb?x=%20y&z=/",
        "http://[::1]:8080/api, http://[::1]:8080, /api",
        "https://cloud.mongodb.com/, https://cloud.mongodb.com, /"
    })
    void keepsWhatGoesOverTheWireByteForByte(String url, String origin, String target) {
        Request request = Request.create(HttpMethod.GET, url, Map.of(), null, null, null);

        assertThat(Requests.origin(request)).isEqualTo(origin);
        assertThat(Requests.target(request)).isEqualTo(target);
    }
}
