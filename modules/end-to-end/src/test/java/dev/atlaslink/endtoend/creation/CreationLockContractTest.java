package dev.atlaslink.endtoend.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.creation.CreationKey;
import dev.atlaslink.client.creation.CreationLock;
import dev.atlaslink.client.error.CreationLockException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.endtoend.fixture.CapturedLog;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.simulator.Fault;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Creations are made under the lock that a client was given, and not at all where it cannot be had. */
final class CreationLockContractTest {
    private static final Duration LONG = Duration.ofDays(1);

    @AutoClose
    private final Scene scene = new Scene();

    @AutoClose
    private final CapturedLog log = new CapturedLog();

    private final LeaseStore store = new LeaseStore(scene.atlas().simulator().clock());

    @Test
    void lockIsHeldWhileAServiceIsCreatedAndNoLonger() {
        Network network = scene.network()
                .then(Network.preceded(() -> assertThat(store.entries())
                        .containsOnlyKeys(key("private endpoint service of AWS").text())
                        .allSatisfy((key, lease) -> assertThat(lease.end())
                                .as("settleTimeout, and callTimeout for the attempt before and the look after")
                                .isEqualTo(scene.now().plus(Duration.ofMinutes(21))))));
        locked(store, network).privateEndpointServices().ensure(Samples.service(CloudProvider.AWS));

        assertThat(scene.creations()).hasSize(1);
        assertThat(store.entries()).isEmpty();
    }

    @Test
    void underALockNothingIsLookedAtAfterwards() {
        Instant start = scene.now();
        locked(store, scene.network()).privateEndpointServices().ensure(Samples.service(CloudProvider.AWS));

        assertThat(scene.atlas()
                        .journal()
                        .get(scene.atlas().journal().size() - 1)
                        .method())
                .isEqualTo("POST");
        assertThat(scene.since(start)).isZero();
    }

    @Test
    void whatAnotherProcessIsCreatingIsWaitedForAndAdopted() {
        CreationLock.Lease other =
                store.tryAcquire(key("private endpoint service of AWS"), LONG).orElseThrow();
        AtomicInteger tries = new AtomicInteger();
        CreationLock watched = (key, length) -> {
            if (tries.incrementAndGet() == 3) {
                scene.createElsewhere(Samples.service(CloudProvider.AWS));
                other.release();
            }
            return store.tryAcquire(key, length);
        };
        String id = locked(watched, scene.network())
                .privateEndpointServices()
                .ensure(Samples.service(CloudProvider.AWS))
                .id();

        assertThat(scene.existing()).containsExactly(id);
        assertThat(scene.creations()).hasSize(1);
    }

    @Test
    void lockThatIsHeldForAsLongAsACallMayTakeIsAFailureAndNothingIsSent() {
        assertThat(store.tryAcquire(key("private endpoint service of AWS"), LONG))
                .isPresent();
        PrivateEndpointServices services = locked(store, scene.network()).privateEndpointServices();
        Instant start = scene.now();

        assertThatThrownBy(() -> services.ensure(Samples.service(CloudProvider.AWS)))
                .isInstanceOf(CreationLockException.class)
                .hasMessage("nothing was created, because another process held its lock for 180000 ms:"
                        + " private endpoint service of AWS in US_EAST_1");
        assertThat(scene.since(start)).isBetween(Duration.ofMinutes(2), Duration.ofMinutes(3));
        assertThat(log.messages("dev.atlaslink.client.pause", Level.INFO))
                .as("one line, however often it tries")
                .singleElement()
                .asString()
                .matches("a creation of private endpoint service of AWS in US_EAST_1 waits 17\\d\\.\\d s more at most,"
                        + " for the lock that another process holds");
        assertThatThrownBy(() -> services.create(Samples.service(CloudProvider.AWS)))
                .isInstanceOf(CreationLockException.class);
        assertThat(scene.atlas().journal()).isEmpty();
    }

    @Test
    void leaseOfAHolderThatDiedEndsByItself() {
        assertThat(store.tryAcquire(key("private endpoint service of AWS"), Duration.ofMinutes(1)))
                .isPresent();

        locked(store, scene.network()).privateEndpointServices().ensure(Samples.service(CloudProvider.AWS));

        assertThat(scene.creations()).hasSize(1);
    }

    /** v1.0 tells the region only when the service is ready, and else another process would create it meanwhile. */
    @Test
    void leaseOutlastsTheSearchForTheOutcome() {
        CreationKey key = key("private endpoint service of AWS");
        Duration call = Duration.ofSeconds(30);
        List<Boolean> free = new ArrayList<>();
        CreationLock watched =
                (wanted, length) -> store.tryAcquire(wanted, length).map(lease -> new CreationLock.Lease() {
                    @Override
                    public boolean renew(Duration longer) {
                        return lease.renew(longer);
                    }

                    @Override
                    public void release() {
                        free.add(store.tryAcquire(key, LONG).isPresent());
                        lease.release();
                    }
                });
        AtlasProject project = scene.project(
                ApiVersion.V1,
                builder -> builder.creationLock(watched).callTimeout(call).attemptTimeout(call));
        scene.strike(Fault.dropAfterWork().onMethod("POST"));
        Instant start = scene.now();

        project.privateEndpointServices().ensure(Samples.service(CloudProvider.AWS));

        assertThat(scene.since(start)).isGreaterThan(call.multipliedBy(4));
        assertThat(free).as("whether another process could get it at the end").containsExactly(false);
        assertThat(scene.existing()).hasSize(1);
    }

    @Test
    void lockThatFailsIsAFailureAndNothingIsSent() {
        CreationLock broken = (key, length) -> {
            throw new IllegalStateException("no connection to the store");
        };
        AtlasProject project = locked(broken, scene.network());

        assertThatThrownBy(() -> project.encryptionAtRest()
                        .endpoints(CloudProvider.AZURE)
                        .create("northeurope"))
                .isInstanceOf(CreationLockException.class)
                .hasMessageContaining("its lock failed")
                .hasRootCauseMessage("no connection to the store");
        assertThat(scene.creations()).isEmpty();
    }

    @Test
    void lockThatIsLostBeforeTheCreationStopsIt() {
        CreationLock forgetful = (key, length) -> store.tryAcquire(key, length).map(lease -> {
            store.lose();
            return lease;
        });

        assertThatThrownBy(() -> locked(forgetful, scene.network())
                        .privateEndpointServices()
                        .ensure(Samples.service(CloudProvider.AWS)))
                .isInstanceOf(CreationLockException.class)
                .hasMessageContaining("its lock was lost to another process");
        assertThat(scene.creations()).isEmpty();
    }

    @Test
    void lockThatIsLostWhileTheOutcomeIsUnknownAllowsNoSecondAttempt() {
        Network network = scene.network().then((through, request) -> {
            store.lose();
            throw new SocketTimeoutException("no response in time");
        });

        assertThatThrownBy(() ->
                        locked(store, network).privateEndpointServices().ensure(Samples.service(CloudProvider.AWS)))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(scene.creations()).isEmpty();
    }

    @Test
    void whatTheCallerNamesNeedsNoLock() {
        PrivateEndpointService service = scene.project(ApiVersion.V2)
                .privateEndpointServices()
                .ensure(Samples.service(CloudProvider.AWS))
                .await();
        assertThat(store.tryAcquire(key("private endpoint service of AWS"), LONG))
                .isPresent();

        assertThat(locked(store, scene.network())
                        .privateEndpointServices()
                        .endpoints(service)
                        .ensure(Samples.endpoint(CloudProvider.AWS))
                        .id())
                .isEqualTo(Samples.AWS_ENDPOINT);
    }

    private AtlasProject locked(CreationLock lock, Network network) {
        return scene.project(
                ApiVersion.V2, builder -> builder.creationLock(lock).transport(network));
    }

    private CreationKey key(String kind) {
        return new CreationKey(scene.atlas().uri(), ProjectId.of(scene.atlas().projectId()), kind);
    }
}
