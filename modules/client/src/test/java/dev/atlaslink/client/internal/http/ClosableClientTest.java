package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever calls a closed client, or is overtaken by the closing, is told so. */
final class ClosableClientTest {
    private static final Request REQUEST = ThingRequests.of("getThing", "https://cloud.mongodb.com/things");

    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    static Stream<Exception> failures() {
        return Stream.of(new IOException("broken"), new IllegalStateException("pool is shut down"));
    }

    @Test
    void sendsUntilItIsClosed() throws IOException {
        ClosableClient client = client((request, options) -> Responses.of(request, 204, Map.of(), ""));

        assertThat(client.execute(REQUEST, ThingCall.OPTIONS).status()).isEqualTo(204);
        assertThat(closed).hasValue(0);
    }

    @Test
    void closingGivesUpWhatTheTransportHolds() {
        client(Responses.always(204, Map.of(), "")).close();

        assertThat(closed).hasValue(1);
    }

    @Test
    void whoeverCallsLaterSendsNothing() {
        ClosableClient client = client(Responses.always(204, Map.of(), ""));
        client.close();

        assertThatThrownBy(() -> client.execute(REQUEST, ThingCall.OPTIONS))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("this AtlasClient is closed");
        assertThat(sent).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failureOfAnOpenClientStaysWhatItIs(Exception failure) {
        ClosableClient client = client((request, options) -> fail(failure));

        assertThatThrownBy(() -> client.execute(REQUEST, ThingCall.OPTIONS)).isSameAs(failure);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void requestThatTheClosingOvertakesIsNotKnownToBeDone(Exception failure) {
        ClosableClient[] client = new ClosableClient[1];
        client[0] = client((request, options) -> {
            client[0].close();
            return fail(failure);
        });

        assertThatThrownBy(() -> client[0].execute(REQUEST, ThingCall.OPTIONS))
                .isInstanceOf(ClosedMeanwhileException.class)
                .hasMessage("this AtlasClient was closed during the call")
                .hasCause(failure);
    }

    private ClosableClient client(Client transport) {
        return new ClosableClient(
                (request, options) -> {
                    sent.incrementAndGet();
                    return transport.execute(request, options);
                },
                closed::incrementAndGet);
    }

    private static Response fail(Exception failure) throws IOException {
        if (failure instanceof IOException broken) {
            throw broken;
        }
        throw (RuntimeException) failure;
    }
}
