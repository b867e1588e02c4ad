package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.settings.EndpointSet;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten thousand requests with something wrong, most of them signed: a success or an Atlas-shaped 4xx, always and at once. */
class RandomRequestsTest {

    private static final long SEED = Long.getLong("atlaslink.seed", 20_260_102);
    private static final int REQUESTS = 10_000;
    private static final int GARBAGE = 500;

    private final Wire wire = new Wire();
    private final RandomRequests requests = new RandomRequests(new Random(SEED), wire);
    private RawConnection connection;
    private String nonce;
    private int uses;

    @BeforeEach
    void refuseNothingForItsNumber() {
        for (EndpointSet set : EndpointSet.values()) {
            wire.simulator().rateLimits().set(set, REQUESTS, REQUESTS);
        }
    }

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void everyRequestGetsASuccessOrAnAtlasShapedRefusal() throws IOException {
        int successes = 0;
        connect();
        for (int i = 0; i < REQUESTS; i++) {
            RandomRequest request = requests.next();
            byte[] bytes = request.bytes(nonce(), ++uses);
            try {
                successes += exchange(request, bytes).status() < 300 ? 1 : 0;
            } catch (IOException | AssertionError | RuntimeException e) {
                throw new AssertionError(
                        e + "\n-Datlaslink.seed=" + SEED + ", request " + i + ":\n"
                                + new String(bytes, StandardCharsets.ISO_8859_1),
                        e);
            }
        }
        connection.close();

        assertThat(successes).as("requests that were left whole").isBetween(REQUESTS / 20, REQUESTS / 2);
        assertThatItStillServes();
    }

    @Test
    void garbageIsRefusedOrTheConnectionEnded() throws IOException {
        for (int i = 0; i < GARBAGE; i++) {
            byte[] bytes = requests.garbage();
            try (RawConnection garbage = new RawConnection(wire.simulator().baseUri())) {
                garbage.send(bytes).finish();
                assertThat(garbage.reply().status()).isBetween(400, 499);
            } catch (EOFException | SocketException e) {
                // What never became a request needs no response.
                assertThat(e).isNotNull();
            }
        }
        assertThatItStillServes();
    }

    private RawReply exchange(RandomRequest request, byte[] bytes) throws IOException {
        connection.send(bytes);
        if (!request.framed) {
            connection.finish();
        }
        RawReply reply = connection.reply(request.method);
        if (reply.status() >= 300) {
            assertThat(reply.status()).as(reply.body()).isBetween(400, 499);
            if (!request.method.equals("HEAD")) {
                reply.assertAtlasError();
            }
        }
        if (!request.framed || reply.endsConnection()) {
            connection.close();
            connect();
        }
        return reply;
    }

    private void connect() throws IOException {
        connection = new RawConnection(wire.simulator().baseUri());
    }

    /** Takes a fresh nonce before the old one is used up. */
    private String nonce() {
        if (nonce == null || uses == 1000) {
            nonce = TestDigest.nonce(wire.raw("GET", "/api", Wire.V1, null));
            uses = 0;
        }
        return nonce;
    }

    private void assertThatItStillServes() {
        assertThat(wire.get(wire.v1("/privateEndpoint/regionalMode")).status()).isEqualTo(200);
        assertThat(wire.simulator().journal().entries())
                .extracting(JournalEntry::status)
                .allMatch(status -> status < 500);
    }
}
