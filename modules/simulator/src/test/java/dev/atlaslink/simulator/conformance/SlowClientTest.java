package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that sends slowly, or stops, is ended in time and holds nobody else. */
class SlowClientTest {

    // More than the server has threads.
    private static final int MANY = 250;
    private static final String WHOLE = "GET /api HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String HEAD = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "GET /api HTTP/1.1\r\nHo"})
    void aConnectionThatFallsSilentIsEnded(String begun) throws IOException {
        try (AtlasSimulator simulator = impatient();
                RawConnection connection = new RawConnection(simulator.baseUri())) {
            assertThat(connection.send(begun).isEnded()).isTrue();
        }
    }

    @Test
    void aBodyThatStopsGetsA408() throws IOException {
        try (AtlasSimulator simulator = impatient();
                RawConnection connection = new RawConnection(simulator.baseUri())) {
            RawReply reply = connection.send(HEAD + "{").reply();

            reply.assertAtlasError(408);
            assertThat(reply.header("connection")).isEqualTo("close");
            assertThat(connection.isEnded()).isTrue();
        }
    }

    @Test
    void anIdleConnectionIsKeptUntilItsTimeIsUp() throws IOException {
        try (AtlasSimulator simulator = impatient();
                RawConnection connection = new RawConnection(simulator.baseUri())) {
            connection.send(WHOLE).reply().assertAtlasError(401);
            connection.send(WHOLE).reply().assertAtlasError(401);
            assertThat(connection.isEnded()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 500})
    void manySlowClientsDoNotHoldAnotherOne(int sent) throws IOException {
        String request = HEAD + " ".repeat(1000);
        List<RawConnection> slow = new ArrayList<>();
        try (AtlasSimulator simulator = AtlasSimulator.builder().start()) {
            for (int i = 0; i < MANY; i++) {
                slow.add(new RawConnection(simulator.baseUri()).send(request.substring(0, sent)));
            }
            try (RawConnection quick = new RawConnection(simulator.baseUri())) {
                quick.send(WHOLE).reply().assertAtlasError(401);
            }
            // Nor are they forgotten: whoever goes on is served.
            slow.get(MANY / 2).send(request.substring(sent)).reply().assertAtlasError(401);
        } finally {
            for (RawConnection connection : slow) {
                connection.close();
            }
        }
    }

    private static AtlasSimulator impatient() {
        return AtlasSimulator.builder().idleTimeout(Duration.ofSeconds(1)).start();
    }
}
