package dev.atlaslink.endtoend.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.credentials.FileTokenStore;
import dev.atlaslink.client.credentials.TokenStore;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.event.TokenRefresh;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.JournalEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A token is fetched once, used while it lives, shared on demand and ended with its client. Tokens live an hour, 100 of a
 * service account at once, and a lack of rights may come as a 401 (Atlas API reference).
 */
final class TokenLifeTest {
    private static final String TOKEN = "createAccessToken";
    private static final String REVOKE = "revokeAccessToken";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @TempDir
    private Path folder;

    @Test
    void fiveLifetimesOfSixtyFourThreadsCostSixFetchesAndNoExpiredToken() throws Exception {
        int threads = 64;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (AtlasClient client = builder().build()) {
            PrivateEndpointServices services = client.project().privateEndpointServices();
            Callable<Integer> call =
                    () -> services.list(CloudProvider.AWS).toList().size();
            for (Duration time = Duration.ZERO; time.compareTo(Duration.ofHours(5)) < 0; time = time.plusMinutes(10)) {
                for (Future<Integer> response : pool.invokeAll(
                        Stream.generate(() -> call).limit(threads).toList())) {
                    assertThat(response.get()).isZero();
                }
                atlas.pass(Duration.ofMinutes(10));
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(atlas.journal(TOKEN)).hasSizeLessThanOrEqualTo(6);
        assertThat(atlas.journal("listGroupPrivateEndpointEndpointService")).hasSize(30 * threads);
        assertThat(atlas.journal()).extracting(JournalEntry::status).containsOnly(200);
    }

    @Test
    void fetchIsToldToTheObserver() {
        List<TokenRefresh> refreshes = new ArrayList<>();
        list(builder().observer(new AtlasObserver() {
            @Override
            public void tokenRefreshed(TokenRefresh refresh) {
                refreshes.add(refresh);
            }
        }));

        assertThat(refreshes).singleElement().satisfies(refresh -> {
            assertThat(refresh.expiresAt())
                    .contains(atlas.simulator().clock().instant().plus(Duration.ofHours(1)));
            assertThat(refresh.failure()).isEmpty();
        });
    }

    @Test
    void closedClientRevokesItsToken() {
        list(builder());

        assertThat(atlas.latest(REVOKE).status()).isEqualTo(200);
        assertThat(atlas.latest(REVOKE).bodyText()).endsWith("token_type_hint=access_token");
    }

    @Test
    void closedClientThatNeverHadATokenRevokesNone() {
        builder().build().close();

        assertThat(atlas.journal()).isEmpty();
    }

    @Test
    void expiredTokenNeedsNoRevoke() {
        try (AtlasClient client = builder().build()) {
            list(client);
            atlas.pass(Duration.ofHours(1));
        }

        assertThat(atlas.journal(REVOKE)).isEmpty();
    }

    @Test
    void revokeCanBeTurnedOff() {
        list(builder().revokeOnClose(false));

        assertThat(atlas.journal(REVOKE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 429, 500, 503})
    void failedRevokeIsTriedOnceAndDoesNotFailTheClose(int status) {
        atlas.allowing("response");
        atlas.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(status)).onOperation(REVOKE));

        list(builder());

        assertThat(atlas.journal(REVOKE)).extracting(JournalEntry::status).containsExactly(status);
    }

    @Test
    void closeWithoutAtlasIsNoFailure() {
        AtlasClient client = builder().build();
        list(client);
        atlas.simulator().close();

        client.close();
    }

    @Test
    void clientsThatShareAStoreShareATokenAndLeaveItToTheOthers() {
        TokenStore store = TokenStore.inMemory();
        list(builder().tokenStore(store));
        list(builder().tokenStore(store));

        assertThat(atlas.journal(TOKEN)).hasSize(1);
        assertThat(atlas.journal(REVOKE)).isEmpty();
    }

    @Test
    void clientsThatShareADirectoryShareAToken() {
        list(builder().tokenStore(FileTokenStore.in(folder)));
        list(builder().tokenStore(FileTokenStore.in(folder)));

        assertThat(atlas.journal(TOKEN)).hasSize(1);
    }

    @Test
    void tokenThatIsRevokedOnDemandLeavesTheStoreToo() {
        list(builder().tokenStore(FileTokenStore.in(folder)).revokeOnClose(true));
        list(builder().tokenStore(FileTokenStore.in(folder)));

        assertThat(atlas.journal(REVOKE)).hasSize(1);
        assertThat(atlas.journal(TOKEN)).hasSize(2);
        assertThat(atlas.journal()).extracting(JournalEntry::status).containsOnly(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_IN_GROUP", "USER_UNAUTHORIZED", "USER_CANNOT_ACCESS_GROUP"})
    void refusalForLackOfRightsKeepsTheToken(String code) {
        AtlasClient client = atlas.keep(builder().build());
        list(client);
        atlas.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(401).errorCode(code))
                        .onMethod("GET")
                        .times(1));

        assertThatThrownBy(() -> list(client)).isInstanceOf(PermissionException.class);
        list(client);

        assertThat(atlas.journal(TOKEN)).hasSize(1);
        assertThat(atlas.journal()).extracting(JournalEntry::status).containsExactly(200, 200, 401, 200);
    }

    @Test
    void refusalsThatHaveNothingToDoWithTheTokenDoNotUseUpTokens() {
        AtlasClient client = atlas.keep(builder().build());
        atlas.simulator().faults().add(Fault.respond(FaultResponse.status(401)).onMethod("GET"));

        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> list(client)).isInstanceOf(AuthenticationException.class);
        }

        assertThat(atlas.journal(TOKEN)).hasSize(6);
    }

    @Test
    void noThreadOutlivesTheClient() throws InterruptedException {
        try (AtlasClient client = builder().build()) {
            list(client);
            atlas.pass(Duration.ofMinutes(50));
            list(client);
        }

        List<Thread> left = new ArrayList<>(Thread.getAllStackTraces().keySet());
        left.removeIf(thread -> !thread.getName().startsWith("atlaslink"));
        for (Thread thread : left) {
            thread.join(120_000);
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }

    private AtlasClientBuilder builder() {
        return atlas.builder().credentials(atlas.serviceAccount());
    }

    /** Makes one call by a client of its own. */
    private static void list(AtlasClientBuilder builder) {
        try (AtlasClient client = builder.build()) {
            list(client);
        }
    }

    private static void list(AtlasClient client) {
        client.project().privateEndpointServices().list(CloudProvider.AWS).toList();
    }
}
