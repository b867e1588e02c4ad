package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.event.CallResult;
import dev.atlaslink.client.internal.auth.RefusedCredentials;
import dev.atlaslink.client.internal.call.OngoingCall;
import dev.atlaslink.client.internal.codec.AtlasErrorDecoder;
import dev.atlaslink.client.internal.codec.LazyMapper;
import dev.atlaslink.client.internal.http.Responses;
import dev.atlaslink.client.internal.http.RetryingClient;
import dev.atlaslink.client.internal.http.ThingCall;
import dev.atlaslink.client.internal.http.ThingRequests;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.limit.PermitSource;
import feign.Client;
import feign.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call has an identity and a deadline, is told when it begins and ends, and ends well only with a success. */
final class CallClientTest {
    private static final Request REQUEST = ThingRequests.of("createThing", "https://cloud.mongodb.com/things?secret=1");

    private final ManualClock clock = new ManualClock();
    private final List<Call> started = new ArrayList<>();
    private final List<CallResult> ended = new ArrayList<>();
    private final AtlasObserver observer = new AtlasObserver() {
        @Override
        public void callStarted(Call call) {
            started.add(call);
        }

        @Override
        public void callEnded(CallResult result) {
            ended.add(result);
        }
    };
    private final Settings settings = TestSettings.of(clock, clock, observer, PermitSource.UNLIMITED);
    private final AtomicLong ids = new AtomicLong(40);

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 299})
    void successIsReturned(int status) {
        assertThat(client(Responses.always(status, Map.of(), ""))
                        .execute(REQUEST, ThingCall.OPTIONS)
                        .status())
                .isEqualTo(status);

        assertThat(started)
                .containsExactly(
                        new Call(41, "createThing", "POST", "/things", clock.instant(), "/things", settings.baseUrl()));
        assertThat(ended).hasSize(1);
        assertThat(ended.get(0).call()).isEqualTo(started.get(0));
        assertThat(ended.get(0).status()).hasValue(status);
        assertThat(ended.get(0).failure()).isEmpty();
        assertThat(ended.get(0).elapsed()).isBetween(Duration.ZERO, Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 300, 404, 500})
    void anyOtherResponseIsAnException(int status) {
        assertThatThrownBy(() -> client(Responses.always(status, Map.of(), "")).execute(REQUEST, ThingCall.OPTIONS))
                .isInstanceOfSatisfying(
                        AtlasApiException.class,
                        failure -> assertThat(failure.response().status()).isEqualTo(status));

        assertThat(ended).hasSize(1);
        assertThat(ended.get(0).status()).hasValue(status);
        assertThat(ended.get(0).failure()).containsInstanceOf(AtlasApiException.class);
    }

    @Test
    void callWithoutAResponseEndsWithoutAStatus() {
        assertThatThrownBy(() -> client((request, options) -> {
                            throw new IOException("broken");
                        })
                        .execute(REQUEST, ThingCall.OPTIONS))
                .isInstanceOf(TransportException.class);

        assertThat(ended).hasSize(1);
        assertThat(ended.get(0).status()).isEmpty();
        assertThat(ended.get(0).failure()).containsInstanceOf(TransportException.class);
    }

    /** Or an observer would take all that the thread does later for a part of it. */
    @Test
    void callThatAnErrorEndsIsToldToHaveEnded() {
        OutOfMemoryError error = new OutOfMemoryError("for a test");

        assertThatThrownBy(() -> client((request, options) -> {
                            throw error;
                        })
                        .execute(REQUEST, ThingCall.OPTIONS))
                .isSameAs(error);

        assertThat(ended).hasSize(1);
        assertThat(ended.get(0).failure())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .isInstanceOf(IllegalStateException.class)
                        .hasCause(error));
    }

    @Test
    void callCountsItsRequests() {
        client((request, options) -> {
                    OngoingCall.current().countRequest();
                    OngoingCall.current().countRequest();
                    return Responses.always(204, Map.of(), "").execute(request, options);
                })
                .execute(REQUEST, ThingCall.OPTIONS);

        assertThat(ended.get(0).requests()).isEqualTo(2);
    }

    @Test
    void callHasItsTimeUntilItEnds() {
        client((request, options) -> {
                    assertThat(OngoingCall.current().left()).isEqualTo(settings.callTimeout());
                    assertThat(OngoingCall.current().call()).isEqualTo(started.get(0));
                    return Responses.always(204, Map.of(), "").execute(request, options);
                })
                .execute(REQUEST, ThingCall.OPTIONS);

        assertThat(ended).hasSize(1);
        assertThatIllegalStateException().isThrownBy(OngoingCall::current);
    }

    @Test
    void eachCallHasANumberOfItsOwn() {
        Client client = client(Responses.always(204, Map.of(), ""));
        for (int i = 0; i < 3; i++) {
            execute(client);
        }

        assertThat(started).extracting(Call::id).containsExactly(41L, 42L, 43L);
    }

    private static void execute(Client client) {
        try {
            client.execute(REQUEST, ThingCall.OPTIONS).close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private CallClient client(Client next) {
        return new CallClient(
                RetryingClient.create(next, settings),
                new AtlasErrorDecoder(new LazyMapper(), new RefusedCredentials(settings.auth())::explain),
                settings,
                ids);
    }
}
