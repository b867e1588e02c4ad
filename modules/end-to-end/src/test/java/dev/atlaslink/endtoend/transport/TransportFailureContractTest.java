package dev.atlaslink.endtoend.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.StubServer;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.spectools.exchange.WireRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every HTTP client must tell apart when no whole response comes, and what it must not keep from one to the next. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class TransportFailureContractTest {
    private static final CannedResponse OK = CannedResponse.json(200, "{\"name\":\"x\"}");

    @ParameterizedTest
    @EnumSource
    void repeatsWhateverFoundNobody(HttpClientKind kind) {
        try (AtlasClient client = kind.applyTo(AtlasClient.builder()
                        .baseUrl(URI.create("http://localhost:1"))
                        .credentials(AtlasCredentials.bearer("token"))
                        .sleeper(pause -> {}))
                .build()) {
            assertThatThrownBy(() -> client.api(Probe.class).create(Map.of()))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("after 4 attempts");
        }
    }

    @ParameterizedTest
    @EnumSource
    void repeatsAGetWhoseConnectionBroke(HttpClientKind kind) {
        for (CannedResponse broken : List.of(CannedResponse.dropped(), CannedResponse.droppedUnread())) {
            try (WireServer server = WireServer.playing(broken, OK);
                    AtlasClient client = kind.applyTo(server.builder()).build()) {
                assertThat(client.api(Probe.class).read("1", null)).containsEntry("name", "x");
                assertThat(server.responded()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void repeatsNoPostWhoseConnectionBroke(HttpClientKind kind) {
        for (CannedResponse broken : List.of(CannedResponse.dropped(), CannedResponse.droppedUnread())) {
            try (WireServer server = WireServer.playing(broken, OK);
                    AtlasClient client = kind.applyTo(server.builder()).build()) {
                assertThatThrownBy(() -> client.api(Probe.class).create(Map.of()))
                        .isInstanceOf(TransportException.class);
                assertThat(server.responded()).isEqualTo(1);
            }
        }
    }

    /** A connection that was used before must not be taken for one that did not come about. */
    @ParameterizedTest
    @EnumSource
    void repeatsNoPostThatGotNoResponseOnAUsedConnection(HttpClientKind kind) {
        try (WireServer server = WireServer.playing(OK, CannedResponse.silent());
                AtlasClient client = kind.applyTo(server.builder().attemptTimeout(Duration.ofSeconds(1)))
                        .build()) {
            client.api(Probe.class).read("1", null);
            assertThatThrownBy(() -> client.api(Probe.class).create(Map.of())).isInstanceOf(TransportException.class);
            assertThat(server.received()).extracting(WireRequest::method).containsExactly("GET", "POST");
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesNoPartOfABodyForTheWhole(HttpClientKind kind) {
        try (StubServer server = StubServer.responding(200, "application/json", "{\"name\":\"x\"}", 1);
                AtlasClient client = kind.applyTo(server.builder().credentials(AtlasCredentials.bearer("token")))
                        .build()) {
            assertThatThrownBy(() -> client.api(Probe.class).create(Map.of())).isInstanceOf(TransportException.class);
            assertThat(server.bodies()).hasSize(1);
        }
    }

    /** A response that breaks off must not be taken for that of the next request. */
    @ParameterizedTest
    @EnumSource
    void startsAnewAfterABrokenResponse(HttpClientKind kind) {
        CannedResponse noGzip = OK.header("Content-Encoding", "gzip");
        try (WireServer server = WireServer.playing(noGzip, OK);
                AtlasClient client = kind.applyTo(server.builder()).build()) {
            assertThat(client.api(Probe.class).read("1", null)).containsEntry("name", "x");
            assertThat(server.received()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsNoCookie(HttpClientKind kind) {
        try (WireServer server = WireServer.playing(OK.header("Set-Cookie", "session=1; Path=/"), OK);
                AtlasClient client = kind.applyTo(server.builder()).build()) {
            client.api(Probe.class).read("1", null);
            client.api(Probe.class).read("1", null);
            assertThat(server.received().get(1).header("Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void usesAConnectionAgain(HttpClientKind kind) {
        try (WireServer server = WireServer.playing(OK, CannedResponse.status(204), OK);
                AtlasClient client = kind.applyTo(server.builder()).build()) {
            client.api(Probe.class).read("1", null);
            client.api(Probe.class).delete("1");
            client.api(Probe.class).create(Map.of());
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendsAHeaderOfTheCallersAsItIsSpelt(HttpClientKind kind) {
        try (WireServer server = WireServer.playing(OK);
                AtlasClient client = kind.applyTo(server.builder())
                        .build()
                        .withOptions(options -> options.header("X-Gateway-kEY", "a, b;c"))) {
            client.api(Probe.class).read("1", null);
            assertThat(server.received().get(0).headers()).contains("X-Gateway-kEY: a, b;c");
        }
    }
}
