package dev.atlaslink.client.internal.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.internal.codec.EncodedBody;
import dev.atlaslink.client.internal.http.BodyBuffers;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.internal.pipeline.RawCall;
import dev.atlaslink.client.internal.pipeline.RawTarget;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.internal.version.shared.ServiceCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a call, the buffers of its responses come back. */
final class LentBuffersTest {
    private static final EndpointServiceId NONE = EndpointServiceId.of("5f7cac1adf5d6c6306f4b2ff");

    @AutoClose
    private final AtlasSimulator atlas = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();

    private final BodyBuffers buffers = new BodyBuffers();

    @AutoClose
    private final Pipeline pipeline = Pipeline.create(
            TestSettings.at(
                    atlas.baseUri(),
                    CredentialsByVersion.of(AtlasCredentials.apiKey(
                            atlas.apiKey().publicKey(), atlas.apiKey().privateKey())),
                    AtlasObserver.NONE),
            buffers);

    private final ServiceCalls services = services(pipeline);
    private final AtomicInteger heard = new AtomicInteger();
    private final ServiceCalls listened =
            services(pipeline.with(options -> options.onResponse(response -> heard.incrementAndGet())));

    /** Of each kind of call and of fault some, by chance, so that retries meet faults as well. */
    @Test
    void buffersComeBackFromCallsOfAllKinds() throws Exception {
        EndpointServiceId service = create(services);
        List<Fault> faults = List.of(
                Fault.respond(FaultResponse.status(503)).probability(0.1, 1),
                Fault.respond(FaultResponse.status(429).retryAfter(Duration.ofSeconds(1)))
                        .probability(0.1, 2),
                Fault.respond(FaultResponse.status(500)).probability(0.05, 3),
                Fault.respondAfterWork(FaultResponse.status(204)).probability(0.05, 4),
                Fault.truncateBody().probability(0.1, 5),
                Fault.garbageBody().probability(0.1, 6),
                Fault.dropBeforeWork().probability(0.05, 7),
                Fault.dropAfterWork().probability(0.05, 8),
                Fault.expireNonce().probability(0.1, 9));
        faults.forEach(atlas.faults()::add);
        AtomicInteger ended = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();

        atOnce(() -> {
            for (Callable<?> call : calls(service)) {
                try {
                    call.call();
                    ended.incrementAndGet();
                } catch (AtlasException e) {
                    failed.incrementAndGet();
                }
            }
            return null;
        });

        assertThat(ended).hasPositiveValue();
        assertThat(failed).hasPositiveValue();
        assertThat(heard).hasPositiveValue();
        assertThat(faults).allMatch(fault -> atlas.faults().hits(fault) > 0);
        assertThat(buffers.lent()).isZero();
    }

    private List<Callable<?>> calls(EndpointServiceId service) {
        return List.of(
                () -> services.get(service),
                () -> services.pages().read(1),
                () -> listened.get(service),
                () -> services.get(NONE),
                () -> create(services),
                () -> {
                    services.delete(create(listened));
                    return null;
                },
                () -> pipeline.send(raw("endpointService")),
                () -> pipeline.send(raw("endpointService/" + NONE)));
    }

    private static void atOnce(Callable<Void> share) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (Future<Void> done : threads.invokeAll(Collections.nCopies(40, share))) {
            done.get();
        }
        threads.shutdown();
    }

    private RawCall raw(String path) {
        return new RawCall(
                "GET",
                RawTarget.of("/api/atlas/v1.0/groups/" + atlas.projectId() + "/privateEndpoint/AWS/" + path),
                Optional.empty(),
                Optional.empty(),
                EncodedBody.NONE,
                "raw");
    }

    private static EndpointServiceId create(ServiceCalls calls) {
        return calls.create(PrivateEndpointServiceRequest.of(Region.aws("us-east-1")))
                .id();
    }

    private ServiceCalls services(Pipeline way) {
        return Versions.of(ApiVersion.V2, way, ProjectId.of(atlas.projectId())).services(CloudProvider.AWS);
    }
}
