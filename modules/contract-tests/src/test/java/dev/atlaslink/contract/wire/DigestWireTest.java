package dev.atlaslink.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.contract.fixture.Samples;
import dev.atlaslink.contract.fixture.SimulatedAtlas;
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
        services.create(Samples.service(CloudProvider.AWS));
        assertThat(atlas.journal("createGroupPrivateEndpointEndpointService"))
                .extracting(JournalEntry::status)
                .containsExactly(401, 201);
        assertThat(atlas.latest("createGroupPrivateEndpointEndpointService").bodyText())
                .isEqualTo("{\"providerName\":\"AWS\",\"region\":\"US_EAST_1\"}");
    }

    private void list(int times) {
        for (int i = 0; i < times; i++) {
            services.list(CloudProvider.AWS).toList();
        }
    }
}
