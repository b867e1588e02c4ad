package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ManualClock;
import feign.Client;
import feign.Request;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request gets no more time than its call has left; of itself it has 30 s, and 5 s of them to connect. */
final class DeadlineClientTest {
    private static final Request REQUEST = ThingRequests.of("getThing", "https://cloud.mongodb.com/things");

    private final ManualClock clock = new ManualClock();
    private final List<Request.Options> sent = new ArrayList<>();

    private final Client client = new DeadlineClient((request, options) -> {
        sent.add(options);
        return Responses.of(request, 204, Map.of(), "");
    });

    @ParameterizedTest
    @ValueSource(strings = {"PT30S", "PT30.001S", "PT1H"})
    void callThatHasEnoughLeftChangesNothing(Duration left) throws IOException {
        ThingCall.of(client, REQUEST, left, clock);

        assertThat(sent).containsExactly(ThingCall.OPTIONS);
    }

    @ParameterizedTest
    @CsvSource({"PT29.999S, PT5S", "PT6S, PT5S", "PT5S, PT5S", "PT4S, PT4S", "PT0.001S, PT0.001S"})
    void requestIsCutToWhatTheCallHasLeft(Duration left, Duration connect) throws IOException {
        ThingCall.of(client, REQUEST, left, clock);

        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).readTimeoutMillis()).isEqualTo(left.toMillis());
        assertThat(sent.get(0).connectTimeoutMillis()).isEqualTo(connect.toMillis());
        assertThat(sent.get(0).isFollowRedirects()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.0009S"})
    void callThatIsOverSendsNothing(Duration left) {
        assertThatThrownBy(() -> ThingCall.of(client, REQUEST, left, clock))
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessage("callTimeout is over");
        assertThat(sent).isEmpty();
    }

    @Test
    void responseIsPassedOn() throws IOException {
        assertThat(ThingCall.of(client, REQUEST, Duration.ofHours(1), clock).status())
                .isEqualTo(204);
        assertThat(ThingCall.of(client, REQUEST, Duration.ofSeconds(1), clock).status())
                .isEqualTo(204);
    }
}
