package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.event.CallResult;
import dev.atlaslink.client.event.Retry;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.CapturedLog;
import dev.atlaslink.endtoend.fixture.RecordingObserver;
import dev.atlaslink.endtoend.fixture.Undeclared;
import dev.atlaslink.endtoend.fixture.WireServer;
import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What an observer is told of a call, and what the DEBUG log says of it. */
final class ObserverTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final CannedResponse OK = CannedResponse.json(200, "{\"enabled\":true}");
    private static final CannedResponse CHALLENGE = CannedResponse.json(401, "{}")
            .header("WWW-Authenticate", "Digest realm=\"MMS Public API\", nonce=\"n\", algorithm=MD5, qop=\"auth\"");

    @AutoClose
    private final CapturedLog log = new CapturedLog();

    private final RecordingObserver observer = new RecordingObserver();

    @Test
    void callIsToldFromStartToEndWithEveryRequest() {
        try (WireServer server = WireServer.playing(CHALLENGE, CannedResponse.html(503), OK);
                AtlasClient client = server.builder().observer(observer).build()) {
            read(client);
        }
        assertThat(observer.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "Call",
                        "AttemptStart",
                        "Attempt",
                        "AttemptStart",
                        "Attempt",
                        "Retry",
                        "AttemptStart",
                        "Attempt",
                        "CallResult");
        assertThat(observer.events(Attempt.class))
                .extracting(Attempt::number, attempt -> attempt.status().getAsInt())
                .map(Object::toString)
                .containsExactly("(1, 401)", "(2, 503)", "(3, 200)");
        assertThat(observer.events(Retry.class).get(0).attempt()).isEqualTo(1);
        CallResult result = observer.events(CallResult.class).get(0);
        assertThat(result.status()).hasValue(200);
        assertThat(result.requests()).isEqualTo(3);
        assertThat(result.failure()).isEmpty();
        Call call = observer.events(Call.class).get(0);
        assertThat(result.call()).isEqualTo(call);
        assertThat(call.operationId()).isEqualTo("getGroupPrivateEndpointRegionalMode");
        assertThat(call.path()).isEqualTo("/api/atlas/v2/groups/" + PROJECT + "/privateEndpoint/regionalMode");
    }

    @Test
    void failureIsToldAsTheCallerGetsIt() {
        try (WireServer server = WireServer.playing(CannedResponse.json(404, "{}"), CannedResponse.dropped());
                AtlasClient client =
                        server.builder().observer(observer).maxAttempts(1).build()) {
            assertThatThrownBy(() -> read(client)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> read(client)).isInstanceOf(TransportException.class);
        }
        CallResult notFound = observer.events(CallResult.class).get(0);
        CallResult broken = observer.events(CallResult.class).get(1);
        assertThat(notFound.status()).hasValue(404);
        assertThat(notFound.failure()).containsInstanceOf(NotFoundException.class);
        assertThat(broken.status()).isEmpty();
        assertThat(broken.failure()).containsInstanceOf(TransportException.class);
        assertThat(broken.call().id()).isEqualTo(notFound.call().id() + 1);
    }

    @Test
    void observerThatFailsDoesNotFailTheCallAndIsNotHushedUp() {
        AtlasObserver broken = new AtlasObserver() {
            @Override
            public void attemptEnded(Attempt attempt) {
                throw new IllegalStateException("the metrics are full");
            }
        };
        try (WireServer server = WireServer.playing(OK);
                AtlasClient client = server.builder().observer(broken).build()) {
            read(client);
        }
        assertThat(log.clientLines())
                .anyMatch(line -> line.contains("WARNING") && line.contains("the metrics are full"));
    }

    /** Kotlin, for one, lets an observer throw what Java would have it declare. */
    @Test
    void undeclaredExceptionOfAnObserverIsNotTakenForAFailureOfTheWire() {
        AtlasObserver broken = new AtlasObserver() {
            @Override
            public void attemptEnded(Attempt attempt) {
                Undeclared.throwing(new IOException("the metrics are full"));
            }
        };
        try (WireServer server = WireServer.playing(OK);
                AtlasClient client = server.builder().observer(broken).build()) {
            read(client);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void debugLogShowsWhatIsAllowedAndNothingElse() {
        CannedResponse response = OK.header("RateLimit-Remaining", "3999").header("Set-Cookie", "session=secret");
        try (WireServer server = WireServer.playing(response);
                AtlasClient client = server.builder().build()) {
            client.api(PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode(PROJECT);
            client.api(Search.class).search("secret");
        }
        assertThat(log.clientLines())
                .filteredOn(line -> line.startsWith("dev.atlaslink.client.wire"))
                .hasSize(2)
                .noneMatch(line -> line.contains("secret") || line.contains("Set-Cookie"))
                .anyMatch(line -> line.contains("regionalMode {Accept: application/vnd.atlas.2023-01-01+json}"
                        + " -> 200 {Content-Type: application/json, RateLimit-Remaining: 3999} in "))
                .anyMatch(line -> line.contains("GET /things?filter=*** {} -> 200"));
    }

    private static void read(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode(PROJECT);
    }

    private interface Search {
        @feign.RequestLine("GET /things?filter={filter}")
        void search(@feign.Param("filter") String filter);
    }
}
