package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.CallOptions;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.RawResult;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.CapturedLog;
import dev.atlaslink.endtoend.fixture.Undeclared;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.spectools.exchange.WireRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What options of some calls change on the wire, and what responses look like raw. */
final class CallOptionsWireTest {
    private static final String GONE = "{\"error\":404,\"errorCode\":\"RESOURCE_NOT_FOUND\"}";
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final CannedResponse OK = CannedResponse.json(200, "{\"enabled\":true}");

    @AutoClose
    private final CapturedLog log = new CapturedLog();

    static List<UnaryOperator<CallOptions>> shortTimes() {
        Duration time = Duration.ofMillis(100);
        return List.of(o -> o.attemptTimeout(time).maxAttempts(1), o -> o.callTimeout(time));
    }

    @ParameterizedTest
    @MethodSource("shortTimes")
    void timesOfTheViewGoBeforeThoseOfTheClient(UnaryOperator<CallOptions> shortTime) {
        try (WireServer server = WireServer.playing(CannedResponse.silent());
                AtlasClient client = server.builder().build()) {
            AtlasProject project = client.project(PROJECT).withOptions(shortTime);

            assertThatThrownBy(() -> project.regionalMode().isEnabled())
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("no response after 1 attempt");
        }
    }

    @Test
    void timesOfTheViewMayBeLongerThanThoseOfTheClient() {
        try (WireServer server = WireServer.playing(OK.dribbled());
                AtlasClient client = server.builder()
                        .attemptTimeout(Duration.ofMillis(50))
                        .callTimeout(Duration.ofMillis(50))
                        .build()) {
            AtlasProject patient = client.project(PROJECT)
                    .withOptions(o -> o.attemptTimeout(Duration.ofMinutes(1)).callTimeout(Duration.ofMinutes(1)));

            assertThat(patient.regionalMode().isEnabled()).isTrue();
        }
    }

    @Test
    void resourceDateOfTheCallGoesBeforeThatOfTheClientForReadsAndWrites() {
        try (WireServer server = WireServer.playing(OK);
                AtlasClient client = server.builder()
                        .resourceDate(LocalDate.parse("2023-10-01"))
                        .build()) {
            AtlasProject dated =
                    client.project(PROJECT).withOptions(o -> o.resourceDate(LocalDate.parse("2024-08-05")));
            dated.regionalMode().enable();
            client.project(PROJECT).regionalMode().isEnabled();

            WireRequest write = server.received().get(0);
            assertThat(write.header("Accept")).contains("application/vnd.atlas.2024-08-05+json");
            assertThat(write.header("Content-Type")).contains("application/vnd.atlas.2024-08-05+json");
            assertThat(server.received().get(server.received().size() - 1).header("Accept"))
                    .contains("application/vnd.atlas.2023-10-01+json");
        }
    }

    @Test
    void earlierDateThanTheOperationsIsRefusedBeforeAnythingIsSent() {
        try (WireServer server = WireServer.playing(OK);
                AtlasClient client = server.builder().build()) {
            AtlasProject dated =
                    client.project(PROJECT).withOptions(o -> o.resourceDate(LocalDate.parse("2022-12-31")));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dated.regionalMode().isEnabled())
                    .withMessage("resourceDate is 2022-12-31; allowed for getGroupPrivateEndpointRegionalMode is"
                            + " 2023-01-01 or later");
            assertThat(server.connections()).isZero();
        }
    }

    /** Each attempt and each response to a challenge carries them; the token endpoint is none of theirs. */
    @Test
    void headersGoWithEveryRequestOfTheCallButNotToTheTokenEndpoint() {
        CannedResponse token = CannedResponse.json(200, "{\"access_token\":\"t\",\"expires_in\":3600}");
        try (WireServer server = WireServer.playing(token, CannedResponse.html(503), OK);
                AtlasClient client = server.builder()
                        .credentials(AtlasCredentials.serviceAccount("mdb_sa_id_x", "secret"))
                        .revokeOnClose(false)
                        .build()) {
            client.withOptions(o -> o.header("X-Gateway", "key of the gateway"))
                    .api(PrivateEndpointServicesApi.class)
                    .getGroupPrivateEndpointRegionalMode(PROJECT);

            assertThat(server.received())
                    .extracting(request -> request.header("X-Gateway").orElse("none"))
                    .containsExactly("none", "key of the gateway", "key of the gateway");
            assertThat(log.clientLines()).noneMatch(line -> line.contains("key of the gateway"));
        }
    }

    @Test
    void rawViewHasEveryAttemptAndNeitherChallengesNorCookies() {
        CannedResponse challenge = CannedResponse.json(401, "{}")
                .header(
                        "WWW-Authenticate",
                        "Digest realm=\"MMS Public API\", nonce=\"n\", algorithm=MD5, qop=\"auth\"");
        CannedResponse response = OK.header("Set-Cookie", "session=secret").header("X-Java-Method", "Resource::get");
        try (WireServer server = WireServer.playing(challenge, CannedResponse.html(503), response);
                AtlasClient client = server.builder().build()) {
            RawResult<Boolean> result =
                    client.project(PROJECT).raw(p -> p.regionalMode().isEnabled());

            assertThat(result.value()).isTrue();
            assertThat(result.responses()).extracting(RawResponse::status).containsExactly(503, 200);
            assertThat(result.responses().get(0).body()).contains("<html>");
            assertThat(result.response().headers()).doesNotContainKey("set-cookie");
            assertThat(result.response().header("x-JAVA-method")).contains("Resource::get");
            assertThat(result.response().header("X-Request-Id")).isEmpty();
        }
    }

    /** The client takes the 404 of a repeated deletion for success; the raw view shows what Atlas said. */
    @Test
    void rawViewHasResponsesAsTheyCameNotAsTheyWereTaken() {
        try (WireServer server = WireServer.playing(CannedResponse.dropped(), CannedResponse.json(404, GONE));
                AtlasClient client = server.builder().build()) {
            RawResult<Operation<EndpointServiceId>> result = client.project(PROJECT)
                    .raw(p -> p.privateEndpointServices()
                            .delete(CloudProvider.AWS, EndpointServiceId.of("66b81b2f5f1d0c4e8a7d3c10")));

            assertThat(result.response().status()).isEqualTo(404);
            assertThat(result.response().body()).isEqualTo(GONE);
        }
    }

    @Test
    void responseThatCannotBeReadIsSeenRaw() {
        try (WireServer server = WireServer.playing(CannedResponse.json(200, "{\"enabled\":"));
                AtlasClient client = server.builder().build()) {
            List<RawResponse> seen = new ArrayList<>();
            AtlasProject project = client.project(PROJECT).withOptions(o -> o.onResponse(seen::add));

            assertThatThrownBy(() -> project.regionalMode().isEnabled()).hasMessageContaining("not the JSON");
            assertThat(seen).extracting(RawResponse::body).containsExactly("{\"enabled\":");
        }
    }

    @Test
    void listenerThatFailsFailsNeitherTheCallNorTheNextListener() {
        try (WireServer server = WireServer.playing(OK);
                AtlasClient client = server.builder().build()) {
            AtlasProject project = client.project(PROJECT)
                    .withOptions(o -> o.onResponse(response -> {
                        throw new IllegalStateException("the file is full");
                    }));

            assertThat(project.raw(p -> p.regionalMode().isEnabled()).responses())
                    .hasSize(1);
            assertThat(log.clientLines())
                    .anyMatch(line -> line.contains("WARNING") && line.contains("the file is full"));
        }
    }

    @Test
    void undeclaredExceptionOfAListenerIsNotTakenForAFailureOfTheWire() {
        try (WireServer server = WireServer.playing(OK);
                AtlasClient client = server.builder().build()) {
            AtlasProject project = client.project(PROJECT)
                    .withOptions(o -> o.onResponse(response -> Undeclared.throwing(new IOException("full"))));

            assertThat(project.regionalMode().isEnabled()).isTrue();
            assertThat(server.received()).hasSize(1);
        }
    }
}
