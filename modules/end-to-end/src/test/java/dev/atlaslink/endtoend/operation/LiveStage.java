package dev.atlaslink.endtoend.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.RecordingTransport;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.kind.TestedKind;
import dev.atlaslink.simulator.settings.ResourceKind;
import dev.atlaslink.spectools.exchange.ExchangeValidator;
import dev.atlaslink.spectools.exchange.WireExchange;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A project of Atlas itself. Cases that read take what is there; cases that write are played in a project without
 * services only, so that all they leave behind is theirs to remove.
 */
final class LiveStage implements Stage {
    private static final Set<ResourceStatus> READY = Set.of(ResourceStatus.AVAILABLE, ResourceStatus.WAITING_FOR_USER);

    private final boolean writes;
    private final AtlasClient setup;
    private final AtlasClient driven;
    private final RecordingTransport wire = new RecordingTransport();
    private final StageIds ids;
    private final AtlasProject project;
    private final Optional<Boolean> regionalMode;

    LiveStage(LiveProject live, OperationCase operation, Scheme scheme) {
        demand(live.schemes().contains(scheme), "no credentials for " + scheme);
        demand(
                operation.simulatedOnly().isEmpty(),
                "it takes " + operation.simulatedOnly().orElse(""));
        demand(live.isWriting() || !operation.writes(), "it changes the project, which takes -Dlive.write");
        this.writes = operation.writes();
        this.ids = new StageIds(live.id());
        this.setup = live.builder(scheme).build();
        this.driven = live.builder(scheme).transport(wire).build();
        this.project = setup.project();
        this.regionalMode = writes ? Optional.of(project.regionalMode().isEnabled()) : Optional.empty();
        if (writes && services().list().iterator().hasNext()) {
            setup.close();
            driven.close();
            throw new TestAbortedException("the project has services, and cases that write remove all there are");
        }
    }

    @Override
    public String project() {
        return ids.get("{project}");
    }

    @Override
    public <T> T api(Class<T> type) {
        return driven.api(type);
    }

    @Override
    public String service(CloudProvider provider) {
        PrivateEndpointService service = writes
                ? services().create(Samples.service(provider)).await()
                : found(
                        "ready service of " + provider,
                        services().list(provider).stream()
                                .filter(candidate -> READY.contains(candidate.status()))
                                .sorted(Comparator.comparing(
                                        candidate -> candidate.endpointIds().isEmpty())));
        return ids.remember("{service}", service.id().value());
    }

    @Override
    public String endpoint(CloudProvider provider) {
        demand(!writes, "it takes an endpoint in a cloud account");
        String id = found(
                        "endpoint of a service of " + provider,
                        services().list(provider).stream()
                                .filter(service -> service.id().value().equals(ids.get("{service}")))
                                .flatMap(service -> service.endpointIds().stream()))
                .value();
        ids.remember("{endpoint}", URLEncoder.encode(id, StandardCharsets.UTF_8));
        return id;
    }

    @Override
    public String resource(ResourceKind kind, CloudProvider provider) {
        demand(!writes, "it would change a resource that is not its own");
        return ids.remember(
                "{resource}",
                found(
                        kind + " of " + provider,
                        TestedKind.of(kind).wanted(provider).ids(project)));
    }

    @Override
    public String cluster() {
        String name = found(
                        "cluster that is IDLE",
                        project.clusters().list().stream()
                                .filter(cluster -> cluster.status().equals(ResourceStatus.IDLE)))
                .name()
                .value();
        return ids.remember("{cluster}", name);
    }

    @Override
    public String remember(String name, String text) {
        return ids.remember(name, text);
    }

    @Override
    public String fill(String template) {
        return ids.fill(template);
    }

    @Override
    public WireExchange sent(String operationId) {
        return StageIds.latest(operationId, wire.exchanges());
    }

    /** Anybody may have changed a live project. */
    @Override
    public void whereAllIsKnown(Runnable check) {}

    @Override
    public void close() {
        try (setup;
                driven) {
            if (writes) {
                leaveAsItWas();
            }
            assertThat(ExchangeValidator.open().violations(wire.exchanges()))
                    .as("what the specs do not allow")
                    .isEmpty();
        }
    }

    /** Services first: they cost money, and with some left the mode might not go back. */
    private void leaveAsItWas() {
        try {
            services().list().forEach(this::remove);
        } finally {
            regionalMode
                    .filter(before -> before != project.regionalMode().isEnabled())
                    .ifPresent(this::setRegionalMode);
        }
    }

    private void remove(PrivateEndpointService service) {
        if (service.status().equals(ResourceStatus.DELETING)) {
            services().resumeDeletion(service.provider(), service.id()).await();
            return;
        }
        // One that has failed is there to be removed as well.
        services().resume(service.provider(), service.id()).awaitStatus(ResourceStatus.FAILED);
        services().delete(service.provider(), service.id()).await();
    }

    private void setRegionalMode(boolean enabled) {
        if (enabled) {
            project.regionalMode().enable();
        } else {
            project.regionalMode().disable();
        }
    }

    private PrivateEndpointServices services() {
        return project.privateEndpointServices();
    }

    private static <T> T found(String what, Stream<T> candidates) {
        return candidates.findFirst().orElseThrow(() -> new TestAbortedException("the project has no " + what));
    }

    private static void demand(boolean given, String otherwise) {
        if (!given) {
            throw new TestAbortedException(otherwise);
        }
    }
}
