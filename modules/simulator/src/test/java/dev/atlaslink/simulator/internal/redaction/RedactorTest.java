package dev.atlaslink.simulator.internal.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No encoding of JSON hides a secret, and nothing else is taken for one. */
class RedactorTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aSecretIsFoundInAnyEncodingOfJson(String charset) {
        Charset encoding = Charset.forName(charset);
        assertThat(redacted("{\"a\":{\"Secret\":\"t0ps3cret\"}}".getBytes(encoding)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"a\":{\"Secret\":\"REDACTED\"}}");
        assertThat(redacted("{\"secret\":\"t0ps3cret".getBytes(encoding)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("REDACTED");
    }

    @Test
    void aBodyWithoutSecretsIsTheSame() {
        for (byte[] body : new byte[][] {{}, {0, 0, 0, 0, 's'}, {(byte) 0xff, 't', 'o', 'k', 'e'}, {'\\'}}) {
            assertThat(redacted(body)).isSameAs(body);
        }
    }

    private static byte[] redacted(byte[] body) {
        return Redactor.request(
                        new ReceivedRequest(InetAddress.getLoopbackAddress(), "POST", "/", Headers.none(), body))
                .body();
    }
}
