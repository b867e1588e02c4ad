package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.internal.settings.TransportSettings;
import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.client.transport.TransportRequest;
import dev.atlaslink.client.transport.TransportResponse;
import feign.Request;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A transport of the user's gets the request as it is, and is held to our limits: here 10 bytes and 30 s. */
final class GivenTransportTest {
    private static final Request REQUEST = ThingRequests.of(
            "createThing",
            "https://cloud.mongodb.com/api/a%2Fb?x=%20y",
            Map.of("X-Two", List.of("1", "2"), "content-length", List.of("9"), "User-Agent", List.of("Feign")),
            "größe");

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger closed = new AtomicInteger();
    private final BodyBuffers buffers = new BodyBuffers();

    @Test
    void transportGetsTheRequestAsItIs() throws IOException {
        List<TransportRequest> sent = new ArrayList<>();

        execute(request -> {
            sent.add(request);
            return response(204, Map.of(), "");
        });

        assertThat(sent).hasSize(1);
        TransportRequest request = sent.get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.url()).isEqualTo("https://cloud.mongodb.com/api/a%2Fb?x=%20y");
        assertThat(request.body()).hasValueSatisfying(body -> assertThat(body).isEqualTo(REQUEST.body()));
        assertThat(request.connectTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(request.timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(request.headers())
                .containsOnlyKeys("X-Two", "User-Agent")
                .containsEntry("X-Two", List.of("1", "2"))
                .hasEntrySatisfying(
                        "User-Agent",
                        agent -> assertThat(agent)
                                .singleElement()
                                .asString()
                                .startsWith("atlaslink/")
                                .endsWith(") shop/7"));
    }

    @Test
    void responseIsPassedOnAndItsBodyClosed() throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put(null, List.of("HTTP/1.1 200 OK"));
        headers.put("X-Two", List.of("1", "2"));

        Response response = execute(request -> response(404, headers, "größe"));

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.request()).isSameAs(REQUEST);
        assertThat(response.headers()).hasSize(1);
        assertThat(response.headers().get("X-Two")).containsExactly("1", "2");
        assertThat(response.body().asInputStream().readAllBytes()).isEqualTo("größe".getBytes(StandardCharsets.UTF_8));
        assertThat(closed).hasValue(1);
    }

    @Test
    void largerResponseThanAllowedIsBrokenOffAndClosed() {
        assertThatThrownBy(() -> execute(request -> response(200, Map.of(), "x".repeat(11))))
                .isInstanceOf(ResponseTooLargeIOException.class);
        assertThat(closed).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"Content-Type, ACTED", "content-type, ACTED", "X-Type, UNKNOWN"})
    void bodyThatBreaksOffProvesWhatItsHeadDoes(String name, Proof proof) {
        for (Exception cause : List.of(new IOException("cut"), new IllegalStateException("cut"))) {
            assertThatThrownBy(() -> execute(request ->
                            new TransportResponse(200, Map.of(name, List.of("application/json")), failing(cause))))
                    .isInstanceOfSatisfying(
                            BrokenBodyIOException.class,
                            broken -> assertThat(broken.proof()).isEqualTo(proof))
                    .hasMessage("cut")
                    .hasCause(cause);
        }
    }

    @Test
    void bodyThatTakesLongerThanTheAttemptMayIsBrokenOff() {
        InputStream slow = new InputStream() {
            private int bytes;

            @Override
            public int read() {
                now.addAndGet(Duration.ofSeconds(10).toNanos());
                return bytes++;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                target[offset] = (byte) read();
                return 1;
            }
        };

        assertThatThrownBy(() -> execute(request -> new TransportResponse(200, Map.of(), slow)))
                .isInstanceOf(BrokenBodyIOException.class)
                .hasMessage("no whole response within 30000 ms");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 99})
    void statusThatHttpDoesNotKnowIsNoResponse(int status) {
        assertThatThrownBy(() -> execute(request -> response(status, Map.of(), "")))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the transport returned status " + status + ", which HTTP does not know");
        assertThat(closed).hasValue(1);
    }

    @Test
    void lowestStatusOfHttpIsAResponse() throws IOException {
        assertThat(execute(request -> response(100, Map.of(), "")).status()).isEqualTo(100);
    }

    @Test
    void transportThatFailsUncheckedHasNoResponse() {
        IllegalStateException mistake = new IllegalStateException("mistake");
        assertThatThrownBy(() -> execute(request -> {
                    throw mistake;
                }))
                .isInstanceOf(TransportFailureIOException.class)
                .hasMessageContaining("the transport failed: ")
                .hasCause(mistake);
        assertThatThrownBy(() -> execute(request -> null)).isInstanceOf(TransportFailureIOException.class);
    }

    @Test
    void failureOfTheTransportStaysWhatItIs() {
        IOException failure = new IOException("broken");
        assertThatThrownBy(() -> execute(request -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    private Response execute(AtlasTransport transport) throws IOException {
        TransportSettings settings = new TransportSettings(
                Optional.of(transport),
                Duration.ofSeconds(1),
                8,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                10,
                Optional.of("shop/7"));
        return new GivenTransport(transport, settings, buffers, now::get).execute(REQUEST, ThingCall.OPTIONS);
    }

    private TransportResponse response(int status, Map<String, List<String>> headers, String body) {
        return new TransportResponse(status, headers, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        });
    }

    private static InputStream failing(Exception failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                if (failure instanceof IOException broken) {
                    throw broken;
                }
                throw (RuntimeException) failure;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
    }
}
