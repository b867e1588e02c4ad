package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.event.TokenRefresh;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.JournalEntry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** OAuth costs one token, kept while it lives. */
final class OAuthWireTest {
    private static final String TOKEN = "createAccessToken";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final PrivateEndpointServices services =
            atlas.client(ApiVersion.V2, atlas.serviceAccount()).project().privateEndpointServices();

    @Test
    void manyCallsShareOneToken() {
        list(10);
        assertThat(atlas.journal(TOKEN)).hasSize(1);
        assertThat(atlas.journal()).hasSize(11).extracting(JournalEntry::status).containsOnly(200);
    }

    @Test
    void tokenIsAskedForAsAForm() {
        list(1);
        JournalEntry request = atlas.latest(TOKEN);
        assertThat(request.method() + " " + request.target()).isEqualTo("POST /api/oauth/token");
        assertThat(request.header("Authorization").orElseThrow()).startsWith("Basic");
        assertThat(request.header("Content-Type")).contains("application/x-www-form-urlencoded");
        assertThat(request.bodyText()).isEqualTo("grant_type=client_credentials");
    }

    @Test
    void expiredTokenIsReplacedBeforeItIsRefused() {
        list(1);
        atlas.pass(Duration.ofMinutes(61));
        list(1);
        assertThat(atlas.journal(TOKEN)).hasSize(2);
        assertThat(atlas.journal()).extracting(JournalEntry::status).containsOnly(200);
    }

    @Test
    void agingTokenIsRenewedAheadWhileCallsGoOn() throws InterruptedException {
        CountDownLatch fetches = new CountDownLatch(2);
        PrivateEndpointServices observed = atlas.keep(atlas.builder()
                        .credentials(atlas.serviceAccount())
                        .observer(new AtlasObserver() {
                            @Override
                            public void tokenRefreshed(TokenRefresh refresh) {
                                fetches.countDown();
                            }
                        })
                        .build())
                .project()
                .privateEndpointServices();
        observed.list(CloudProvider.AWS).toList();
        atlas.pass(Duration.ofMinutes(50));
        observed.list(CloudProvider.AWS).toList();
        assertThat(fetches.await(5, TimeUnit.MINUTES)).isTrue();
        assertThat(atlas.journal(TOKEN)).hasSize(2);
        assertThat(atlas.journal()).extracting(JournalEntry::status).containsOnly(200);
    }

    private void list(int times) {
        for (int i = 0; i < times; i++) {
            services.list(CloudProvider.AWS).toList();
        }
    }
}
