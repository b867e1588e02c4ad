package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.CapturedLog;
import dev.atlaslink.endtoend.fixture.RecordingObserver;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a whole run with its failures, no secret that was used stands in a log, a message, an event or a name. */
final class SecretRunTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @AutoClose
    private final CapturedLog log = new CapturedLog();

    private final RecordingObserver observer = new RecordingObserver();
    private final List<String> texts = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wholeRunWithItsFailuresShowsNoCredentials(boolean byKey) {
        run(byKey ? atlas.apiKey() : atlas.serviceAccount());

        String id = atlas.simulator().serviceAccount().clientId();
        String secret = atlas.simulator().serviceAccount().clientSecret();
        assertNothingShows(Set.of(
                "wrong-key",
                secret,
                base64(id + ":" + secret),
                atlas.simulator().apiKey().privateKey()));
    }

    /** What is agreed on only on the way: Digest responses and access tokens. */
    @Test
    void whatOnlyTheWireKnowsIsNotShownEither() {
        CannedResponse challenge = CannedResponse.json(401, "{}")
                .header(
                        "WWW-Authenticate",
                        "Digest realm=\"MMS Public API\", nonce=\"n\", algorithm=MD5, qop=\"auth\"");
        CannedResponse token = CannedResponse.json(200, "{\"access_token\":\"token-of-the-wire\",\"expires_in\":3600}");
        List<String> sent = new ArrayList<>();
        sent.addAll(authorizations(AtlasCredentials.apiKey("public", "private"), challenge));
        sent.addAll(authorizations(AtlasCredentials.serviceAccount("mdb_sa_id_x", "secret-x"), token));

        assertThat(sent).hasSize(3);
        Set<String> secrets = sent.stream()
                .map(value -> value.replaceFirst("(?s).*response=\"(\\w+)\".*|(?:Basic|Bearer) (.+)", "$1$2"))
                .collect(Collectors.toSet());
        assertThat(secrets).contains("token-of-the-wire", base64("mdb_sa_id_x:secret-x"));
        assertNothingShows(secrets);
    }

    private List<String> authorizations(AtlasCredentials credentials, CannedResponse first) {
        try (WireServer server = WireServer.playing(
                        first, CannedResponse.html(503), CannedResponse.json(404, "{\"error\":404}"));
                AtlasClient client = server.builder()
                        .credentials(credentials)
                        .observer(observer)
                        .maxAttempts(1)
                        .build()) {
            keep(() -> client.project(PROJECT)
                    .privateEndpointServices()
                    .list(CloudProvider.AWS)
                    .toList());
            return server.received().stream()
                    .flatMap(request -> request.header("Authorization").stream())
                    .toList();
        }
    }

    private void assertNothingShows(Set<String> secrets) {
        observer.events().forEach(event -> texts.add(event.toString()));
        texts.addAll(log.clientLines());
        Thread.getAllStackTraces().keySet().forEach(thread -> texts.add(thread.toString()));
        assertThat(observer.events()).isNotEmpty();
        assertThat(log.clientLines())
                .anyMatch(line -> line.startsWith("dev.atlaslink.client.wire"))
                .anyMatch(line -> line.startsWith("org.apache.hc"));
        assertThat(texts).noneMatch(text -> secrets.stream().anyMatch(text::contains));
    }

    private void run(AtlasCredentials credentials) {
        AtlasClient client = atlas.keep(
                atlas.builder().credentials(credentials).observer(observer).build());
        PrivateEndpointServices services = client.project().privateEndpointServices();
        PrivateEndpointService service =
                services.create(Samples.service(CloudProvider.AWS)).await();
        failures(services);
        services.delete(CloudProvider.AWS, service.id()).await();
        texts.addAll(Stream.of(client, client.project(), services, service, credentials)
                .map(Object::toString)
                .toList());
    }

    private void failures(PrivateEndpointServices services) {
        keep(() -> services.create(Samples.service(CloudProvider.AWS)));
        keep(() -> services.get(CloudProvider.AWS, EndpointServiceId.of("66b81b2f5f1d0c4e8a7d3c10")));
        for (Fault fault : List.of(
                Fault.dropBeforeWork(),
                Fault.truncateBody(),
                Fault.garbageBody(),
                Fault.expireNonce(),
                Fault.expireToken(),
                Fault.respond(FaultResponse.status(503).body("text/html", "<p>no</p>")))) {
            atlas.allowing("response").simulator().faults().add(fault.times(4));
            keep(() -> services.list(CloudProvider.AWS).toList());
            atlas.simulator().faults().clear();
        }
        PrivateEndpointServices refused = atlas.client(ApiVersion.V2, AtlasCredentials.apiKey("simulatr", "wrong-key"))
                .project()
                .privateEndpointServices();
        keep(() -> refused.list(CloudProvider.AWS).toList());
    }

    private void keep(Runnable call) {
        Throwable failure = catchThrowable(call::run);
        if (failure != null) {
            StringWriter text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text));
            texts.add(text.toString());
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
