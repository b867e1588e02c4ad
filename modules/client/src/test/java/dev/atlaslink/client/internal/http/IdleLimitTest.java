package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.apache.hc.core5.util.TimeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a connection may lie idle, by what the server says of it. */
class IdleLimitTest {
    private final IdleLimit limit = new IdleLimit();

    @Test
    void isAMinuteWhereTheServerSaysNothing() {
        assertThat(limit.getKeepAliveDuration(new BasicHttpResponse(200), HttpClientContext.create()))
                .isEqualTo(TimeValue.ofMinutes(1));
    }

    @ParameterizedTest
    @CsvSource({"timeout=5, 5", "timeout=600, 60", "timeout=60, 60", "max=100, 60", "timeout=-1, 60", "nonsense, 60"})
    void followsTheServerWhereThatIsShorter(String keepAlive, long seconds) {
        BasicHttpResponse response = new BasicHttpResponse(200);
        response.setHeader("Keep-Alive", keepAlive);

        assertThat(limit.getKeepAliveDuration(response, HttpClientContext.create()))
                .isEqualTo(TimeValue.ofSeconds(seconds));
    }
}
