package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.JournalEntry;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Digest costs one challenge, not one per call. */
final class DigestWireTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final PrivateEndpointServices services =
            atlas.client(ApiVersion.V2, atlas.apiKey()).project().privateEndpointServices();

    @Test
    void tenCallsCostElevenRequests() {
        list(10);
        assertThat(atlas.journal())
                .extracting(JournalEntry::status)
                .containsExactly(401, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200);
    }

    @Test
    void expiredNonceCostsOneRequestMore() {
        list(1);
        atlas.pass(Duration.ofMinutes(5));
        atlas.forgetJournal();
        list(2);
        assertThat(atlas.journal()).extracting(JournalEntry::status).containsExactly(401, 200, 200);
        assertThat(atlas.journal().get(0).responseHeader("WWW-Authenticate").orElseThrow())
                .contains("stale=true");
    }

    @Test
    void callWithABodyIsChallengedAndSentWholeAgain() {
        PrivateEndpointService service =
                services.create(Samples.service(CloudProvider.AWS)).await();
        atlas.pass(Duration.ofMinutes(5));
        services.endpoints(service).create(Samples.endpoint(CloudProvider.AWS));
        String operation = "createGroupPrivateEndpointEndpointServiceEndpoint";
        assertThat(atlas.journal(operation)).extracting(JournalEntry::status).containsExactly(401, 201);
        assertThat(atlas.latest(operation).bodyText()).contains("\"id\":\"" + Samples.AWS_ENDPOINT + "\"");
    }

    private void list(int times) {
        for (int i = 0; i < times; i++) {
            services.list(CloudProvider.AWS).toList();
        }
    }
}
