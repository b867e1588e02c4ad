package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Crowd;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** However many wait for things of one list, Atlas is asked for the list, once per interval; the journal says so. */
final class SharedAwaitTest {
    private static final String SERVICES = "listGroupPrivateEndpointEndpointService";
    private static final String SERVICE = "getGroupPrivateEndpointEndpointService";
    private static final String ENDPOINTS = "listGroupEncryptionAtRestPrivateEndpoints";
    private static final String ENDPOINT = "getGroupEncryptionAtRestPrivateEndpoint";
    private static final Duration INTERVAL = Duration.ofSeconds(10);
    private static final int WAITS = 500;

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    /** Time begins to pass when all wait: until then somebody who sleeps is held. */
    private final CountDownLatch allWait = new CountDownLatch(1);

    @Test
    void fiveHundredWaitsCostOneListPerInterval() throws Exception {
        Crowd crowd = Crowd.ofServices(atlas.projectId(), WAITS, "INITIATING");
        atlas.simulator().seed(crowd.seed());
        PrivateEndpointServices services = project().privateEndpointServices();
        List<Operation<PrivateEndpointService>> creations = crowd.ids().stream()
                .map(id -> services.resume(CloudProvider.AWS, EndpointServiceId.of(id)))
                .toList();
        atlas.forgetJournal();

        List<PrivateEndpointService> ready = awaitAll(creations);

        assertThat(ready)
                .hasSize(WAITS)
                .allSatisfy(service -> assertThat(service.status()).isEqualTo(ResourceStatus.AVAILABLE));
        List<Instant> lists = times(SERVICES);
        // An AWS service takes 148 s.
        assertThat(lists).hasSizeBetween(1, 17);
        assertThat(IntStream.range(1, lists.size()).mapToObj(i -> Duration.between(lists.get(i - 1), lists.get(i))))
                .allSatisfy(pause -> assertThat(pause).isGreaterThanOrEqualTo(INTERVAL));
        assertThat(times(SERVICE)).isEmpty();
    }

    @Test
    void waitsOnSeveralPagesEndLikeThoseOnOne() {
        Crowd crowd = Crowd.ofEncryptionEndpoints(atlas.projectId(), WAITS + 1, "INITIATING");
        atlas.simulator().seed(crowd.seed());
        EncryptionAtRestEndpoints endpoints = project().encryptionAtRest().endpoints(CloudProvider.AWS);
        List<Operation<EncryptionAtRestEndpoint>> creations = crowd.ids().stream()
                .map(id -> endpoints.resume(EncryptionAtRestEndpointId.of(id)))
                .toList();
        atlas.forgetJournal();
        List<CompletableFuture<EncryptionAtRestEndpoint>> waits =
                creations.stream().map(Operation::toFuture).toList();
        allWait.countDown();
        assertThat(waits).allSatisfy(wait -> assertThat(wait.join().status()).isEqualTo(ResourceStatus.ACTIVE));
        assertThat(atlas.journal(ENDPOINTS))
                .isNotEmpty()
                .extracting(JournalEntry::target)
                .anySatisfy(target -> assertThat(target).contains("pageNum=2"));
        assertThat(times(ENDPOINT)).isEmpty();
    }

    @Test
    void whoWaitsAloneAsksForOneThing() {
        allWait.countDown();
        Operation<PrivateEndpointService> creation =
                project().privateEndpointServices().create(Samples.service(CloudProvider.AWS));
        atlas.forgetJournal();
        creation.await();
        assertThat(times(SERVICES)).isEmpty();
        assertThat(times(SERVICE)).isNotEmpty();
    }

    /** What another view sends differs, so it cannot stand in for this one. */
    @Test
    void viewWithOptionsOfItsOwnLooksForItself() {
        AtlasProject project = project();
        Operation<PrivateEndpointService> one =
                project.privateEndpointServices().create(Samples.service(CloudProvider.AWS));
        Operation<PrivateEndpointService> other = project.withOptions(options -> options.header("X-Request-Id", "42"))
                .privateEndpointServices()
                .create(PrivateEndpointServiceRequest.aws("eu-west-1"));
        atlas.forgetJournal();
        CompletableFuture<?> both = CompletableFuture.allOf(one.toFuture(), other.toFuture());
        allWait.countDown();
        both.join();
        assertThat(times(SERVICES)).isEmpty();
        assertThat(atlas.journal(SERVICE))
                .extracting(entry -> entry.header("X-Request-Id").isPresent())
                .contains(true, false);
    }

    /** Half of them hold a thread, the others do not. */
    private List<PrivateEndpointService> awaitAll(List<Operation<PrivateEndpointService>> creations) throws Exception {
        int threads = WAITS / 2;
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch started = new CountDownLatch(threads);
            List<Future<PrivateEndpointService>> waits = new ArrayList<>();
            for (Operation<PrivateEndpointService> creation : creations.subList(0, threads)) {
                waits.add(callers.submit(() -> {
                    started.countDown();
                    return creation.await();
                }));
            }
            creations.subList(threads, WAITS).forEach(creation -> waits.add(creation.toFuture()));
            started.await();
            allWait.countDown();
            List<PrivateEndpointService> ready = new ArrayList<>();
            for (Future<PrivateEndpointService> wait : waits) {
                ready.add(wait.get());
            }
            return ready;
        } finally {
            callers.shutdownNow();
        }
    }

    private List<Instant> times(String operationId) {
        return atlas.journal(operationId).stream()
                .filter(entry -> entry.status() == 200)
                .map(JournalEntry::time)
                .toList();
    }

    private AtlasProject project() {
        AtlasClient client = atlas.keep(atlas.builder()
                .credentials(atlas.apiKey())
                .pollInterval(INTERVAL)
                .sleeper(time -> {
                    allWait.await();
                    atlas.pass(time);
                })
                .build());
        return client.project();
    }
}
