package dev.atlaslink.client.internal.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.internal.family.ItemCalls;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.internal.version.shared.ServiceCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each generation's calls, one after the other, as a server that knows none of our classes takes them. */
final class SimulatedGenerationsTest {
    private static final Duration ENOUGH = Duration.ofHours(1);

    @AutoClose
    private final AtlasSimulator atlas = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();

    @AutoClose
    private final Pipeline pipeline = Pipeline.create(TestSettings.at(
            atlas.baseUri(),
            CredentialsByVersion.of(AtlasCredentials.apiKey(
                    atlas.apiKey().publicKey(), atlas.apiKey().privateKey())),
            AtlasObserver.NONE));

    @ParameterizedTest
    @MethodSource("providersOfGenerations")
    void serviceIsCreatedReadListedAndDeleted(ApiVersion version, CloudProvider provider) {
        ServiceCalls services = generation(version).services(provider);

        PrivateEndpointService created = services.create(PrivateEndpointServiceRequest.of(region(provider)));

        assertThat(created.provider()).isEqualTo(provider);
        assertThat(created.status()).isEqualTo(ResourceStatus.INITIATING);
        assertThat(services.get(created.id())).isEqualTo(created);
        assertThat(services.pages().read(1).items()).containsExactly(created);

        atlas.clock().advance(ENOUGH);
        services.delete(created.id());
        assertThat(services.get(created.id()).status()).isEqualTo(ResourceStatus.DELETING);
        atlas.clock().advance(ENOUGH);
        assertThat(services.pages().read(1).items()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("providersOfGenerations")
    void endpointIsCreatedReadAndDeleted(ApiVersion version, CloudProvider provider) {
        EndpointServiceId service = readyService(version, provider);
        ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> endpoints =
                generation(version).endpoints(provider, service);
        PrivateEndpointRequest request = endpoint(provider);

        PrivateEndpoint created = endpoints.create(request);

        assertThat(created.provider()).isEqualTo(provider);
        assertThat(created.id()).isEqualTo(request.id());
        atlas.clock().advance(ENOUGH);
        assertThat(endpoints.get(request.id()).status()).isEqualTo(ResourceStatus.AVAILABLE);

        endpoints.delete(request.id());
        assertThat(endpoints.get(request.id()).status()).isEqualTo(ResourceStatus.DELETING);
        atlas.clock().advance(ENOUGH);
        assertThatThrownBy(() -> endpoints.get(request.id())).isInstanceOf(NotFoundException.class);
    }

    static Stream<Arguments> providersOfGenerations() {
        return Arrays.stream(ApiVersion.values())
                .flatMap(version ->
                        Capability.providers(version).stream().map(provider -> arguments(version, provider)));
    }

    private EndpointServiceId readyService(ApiVersion version, CloudProvider provider) {
        EndpointServiceId service = generation(version)
                .services(provider)
                .create(PrivateEndpointServiceRequest.of(region(provider)))
                .id();
        atlas.clock().advance(ENOUGH);
        return service;
    }

    private Generation generation(ApiVersion version) {
        return Versions.of(version, pipeline, ProjectId.of(atlas.projectId()));
    }

    private static Region region(CloudProvider provider) {
        return switch (provider) {
            case AWS -> Region.aws("us-east-1");
            case AZURE -> Region.azure("southeastasia");
            case GCP -> Region.gcp("us-east4");
        };
    }

    private static PrivateEndpointRequest endpoint(CloudProvider provider) {
        return switch (provider) {
            case AWS -> PrivateEndpointRequest.aws("vpce-0d00c26273372c6ef");
            case AZURE ->
                PrivateEndpointRequest.azure(
                        "/subscriptions/8f2d1c3b-5a4e-4d6f-9b7a-2c1e0f3d4b5a/resourceGroups/app-network/providers/"
                                + "Microsoft.Network/privateEndpoints/atlas-endpoint",
                        "10.0.1.4");
            case GCP ->
                PrivateEndpointRequest.gcp(
                        "atlas-endpoint",
                        "app-network-prod",
                        IntStream.range(0, 6)
                                .mapToObj(i ->
                                        new PrivateEndpointRequest.ForwardingRule("rule-" + i, "10.142.0." + (2 + i)))
                                .toList());
        };
    }
}
