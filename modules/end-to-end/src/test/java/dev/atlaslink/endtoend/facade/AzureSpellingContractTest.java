package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.settings.Variant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An Atlas that spells the ids of Azure endpoints its own way: whoever knows the owner's spelling finds them all the same. */
final class AzureSpellingContractTest {
    private static final EndpointId OWN = EndpointId.of(Samples.AZURE_ENDPOINT);
    private static final String ATLAS = Samples.AZURE_ENDPOINT.toLowerCase(Locale.ROOT);
    private static final PrivateEndpointRequest REQUEST = Samples.endpoint(CloudProvider.AZURE);

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas(Set.of(Variant.AZURE_ENDPOINT_IDS_LOWER_CASED));

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2"})
    void createWaitsUnderTheSpellingOfAtlas(ApiVersion version) {
        Operation<PrivateEndpoint> made = endpoints(version).create(REQUEST);
        assertThat(made.id()).isEqualTo(ATLAS);
        assertUsable(made.await());
    }

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2"})
    void findGetResumeAndListShowTheSpellingOfAtlas(ApiVersion version) {
        PrivateEndpoints endpoints = endpoints(version);
        endpoints.create(REQUEST).await();

        assertUsable(endpoints.find(OWN).orElseThrow());
        assertUsable(endpoints.get(OWN));
        assertUsable(endpoints.resume(OWN).await());
        assertThat(endpoints.list().toList()).singleElement().satisfies(AzureSpellingContractTest::assertUsable);
    }

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2"})
    void ensureAttachesOnce(ApiVersion version) {
        PrivateEndpoints endpoints = endpoints(version);
        assertUsable(endpoints.ensure(REQUEST).await());
        atlas.forgetJournal();

        assertUsable(endpoints.ensure(REQUEST).await());
        assertThat(atlas.journal()).noneMatch(entry -> entry.method().equals("POST"));
    }

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2"})
    void deleteAndItsWaitReachWhatAtlasCallsOtherwise(ApiVersion version) {
        PrivateEndpoints endpoints = endpoints(version);
        endpoints.create(REQUEST).await();

        Operation<EndpointId> deletion = endpoints.delete(OWN);
        assertThat(endpoints.find(OWN).orElseThrow().deleteRequested()).isTrue();
        deletion.await();

        assertThat(endpoints.find(OWN)).isEmpty();
        endpoints.resumeDeletion(OWN).await();
        assertThat(endpoints.list().toList()).isEmpty();
    }

    private static void assertUsable(PrivateEndpoint endpoint) {
        assertThat(endpoint.id().value()).isEqualTo(ATLAS).isNotEqualTo(OWN.value());
        assertThat(endpoint.id()).isEqualTo(OWN);
        assertThat(endpoint.status()).isEqualTo(ResourceStatus.AVAILABLE);
    }

    private PrivateEndpoints endpoints(ApiVersion version) {
        PrivateEndpointServices services =
                atlas.client(version, atlas.apiKey()).project().privateEndpointServices();
        PrivateEndpointService service =
                services.create(Samples.service(CloudProvider.AZURE)).await();
        return services.endpoints(service);
    }
}
