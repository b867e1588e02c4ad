package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.internal.settings.TransportSettings;
import feign.Request;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A handshake takes no longer than connecting may, and no longer than the attempt. */
final class HandshakeTransportTest {
    @ParameterizedTest
    @CsvSource({"PT0.15S, PT1H", "PT1H, PT0.15S"})
    void peerThatSaysNothingIsLeft(Duration connectTimeout, Duration attemptTimeout) throws IOException {
        TransportSettings settings = new TransportSettings(
                Optional.empty(),
                connectTimeout,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                100,
                Optional.empty());
        try (ScriptedServer peer = new ScriptedServer(Said.NOTHING);
                HttpTransport transport = HttpTransport.create(settings, new BodyBuffers())) {
            Request request = ThingRequests.of("getThing", "https://localhost:" + peer.port() + "/things");

            assertThatThrownBy(() ->
                            transport.execute(request, new Request.Options(connectTimeout, attemptTimeout, false)))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }
}
