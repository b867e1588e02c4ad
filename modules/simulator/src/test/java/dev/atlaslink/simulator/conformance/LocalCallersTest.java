package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of the web that somebody visits cannot steer a simulator on the same machine, nor read its journal. */
class LocalCallersTest {

    private final Wire wire = new Wire();
    private final int port = wire.simulator().baseUri().getPort();

    @AfterEach
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example:PORT",
                "Host: localhost.evil.example:PORT",
                "Host: 127.0.0.1.evil.example",
                "Host: 10.0.0.1:PORT",
                "Host: 127.0.0.1:PORT\r\nOrigin: https://evil.example",
                "Host: 127.0.0.1:PORT\r\nOrigin: http://localhost:PORT",
                "Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:1",
                "Host: 127.0.0.1:PORT\r\nOrigin: null",
                "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site"
            })
    void whatAForeignPageMaySendIsRefusedAndChangesNothing(String headers) throws IOException {
        wire.get(wire.v2("/encryptionAtRest"));
        for (String request : new String[] {"POST /_atlas/reset", "GET /_atlas/journal", "DELETE /_atlas/journal"}) {
            RawReply reply = exchange(request, headers);
            reply.assertAtlasError(403);
            assertThat(reply.text("/detail")).containsAnyOf("Host is ", "Origin is ", "Sec-Fetch-Site is ");
        }
        assertThat(wire.simulator().journal().entries()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: 127.0.0.1:PORT",
                "Host: localhost:PORT",
                "Host: LOCALHOST",
                "Host: [::1]:8080",
                "Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:PORT\r\nSec-Fetch-Site: same-origin",
                "Host: localhost:PORT\r\nSec-Fetch-Site: none"
            })
    void programsOfThisMachineAndTheAddressBarAreServed(String headers) throws IOException {
        assertThat(exchange("GET /_atlas/health", headers).status()).isEqualTo(200);
    }

    @Test
    void atlasItselfIsServedByAnyName() throws IOException {
        exchange("GET /api/atlas/v2/groups", "Host: evil.example\r\nOrigin: https://evil.example")
                .assertAtlasError(401);
    }

    private RawReply exchange(String request, String headers) throws IOException {
        try (RawConnection connection = new RawConnection(wire.simulator().baseUri())) {
            return connection
                    .send(request + " HTTP/1.1\r\n" + headers.replace("PORT", Integer.toString(port))
                            + "\r\nContent-Length: 0\r\n\r\n")
                    .reply();
        }
    }
}
