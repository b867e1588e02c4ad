package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.endtoend.fixture.StubServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** An interrupt ends a wait for a connection; those for a permit and for the next attempt have their tests elsewhere. */
final class InterruptTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicBoolean interrupting = new AtomicBoolean();

    @Test
    void waitForAConnectionEndsAtOnceAndTheThreadStaysInterrupted() throws Exception {
        try (StubServer server = StubServer.responding("application/json", exchange -> slowly());
                AtlasClient client = server.builder()
                        .credentials(AtlasCredentials.apiKey("public", "private"))
                        .maxConnections(1)
                        .observer(new Interrupting())
                        .build()) {
            CompletableFuture<Void> holder = CompletableFuture.runAsync(() -> read(client));
            arrived.await();
            interrupting.set(true);

            assertThatThrownBy(() -> read(client))
                    .isInstanceOf(InterruptedCallException.class)
                    .hasMessageContaining("waiting for a connection");
            assertThat(Thread.interrupted()).isTrue();

            mayEnd.countDown();
            holder.get();
        }
    }

    private String slowly() {
        arrived.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "{\"enabled\":true}";
    }

    private static void read(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode(PROJECT);
    }

    /** Interrupts the thread that is about to ask for a connection. */
    private final class Interrupting implements AtlasObserver {
        @Override
        public void attemptStarted(Call call, int number) {
            if (interrupting.get()) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
