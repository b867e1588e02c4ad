package dev.atlaslink.client.internal.version.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.internal.version.SentRequest;
import dev.atlaslink.client.internal.version.shared.ServiceCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What v2 is asked about services. */
final class V2ServiceCallsTest {
    private static final String ENDPOINTS = "/api/atlas/v2/groups/" + CannedAtlas.PROJECT + "/privateEndpoint/";
    private static final EndpointServiceId ID = EndpointServiceId.of(CannedAtlas.ID);
    private static final String DATED = "application/vnd.atlas.2023-01-01+json";

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @ParameterizedTest
    @MethodSource("creations")
    void creationNamesTheProviderAndSpellsRegionsAsAtlasDoes(PrivateEndpointServiceRequest request, String body) {
        atlas.responds(201, service(request.provider()));

        assertThat(services(request.provider()).create(request).id()).isEqualTo(ID);

        SentRequest sent = atlas.sent();
        assertThat(sent.line()).isEqualTo("POST " + ENDPOINTS + "endpointService");
        assertThat(sent.json()).isEqualTo(SentRequest.json(body));
        assertThat(sent.contentType()).contains(DATED);
        assertThat(sent.accept()).contains(DATED);
    }

    static Stream<Arguments> creations() {
        return Stream.of(
                arguments(
                        PrivateEndpointServiceRequest.aws("eu-west-1"),
                        "{\"providerName\":\"AWS\",\"region\":\"EU_WEST_1\"}"),
                arguments(
                        PrivateEndpointServiceRequest.aws("eu-west-1")
                                .withSupportedRemoteRegions("us-east-1", "eu-central-1"),
                        "{\"providerName\":\"AWS\",\"region\":\"EU_WEST_1\","
                                + "\"supportedRemoteRegions\":[\"US_EAST_1\",\"EU_CENTRAL_1\"]}"),
                arguments(
                        PrivateEndpointServiceRequest.azure("southeastasia"),
                        "{\"providerName\":\"AZURE\",\"region\":\"ASIA_SOUTH_EAST\"}"),
                arguments(
                        PrivateEndpointServiceRequest.gcp("us-central1"),
                        "{\"providerName\":\"GCP\",\"region\":\"CENTRAL_US\"}"),
                arguments(
                        PrivateEndpointServiceRequest.gcp("us-central1").withPortMapping(),
                        "{\"providerName\":\"GCP\",\"region\":\"CENTRAL_US\",\"portMappingEnabled\":true}"));
    }

    @ParameterizedTest
    @EnumSource
    void getAsksForTheServiceOfItsProvider(CloudProvider provider) {
        atlas.responds(service(provider));

        assertThat(services(provider).get(ID).provider()).isEqualTo(provider);

        assertThat(atlas.sent().line()).isEqualTo("GET " + ENDPOINTS + provider + "/endpointService/" + CannedAtlas.ID);
        assertThat(atlas.sent().accept()).contains(DATED);
    }

    @ParameterizedTest
    @EnumSource
    void listIsOnePageOfTheServicesOfItsProvider(CloudProvider provider) {
        String other = "66b81b2f5f1d0c4e8a7d3c11";
        atlas.responds("[" + service(provider) + "," + service(provider).replace(CannedAtlas.ID, other) + "]");

        Page<PrivateEndpointService> page = services(provider).pages().read(1);

        assertThat(page.items())
                .extracting(PrivateEndpointService::id)
                .containsExactly(ID, EndpointServiceId.of(other));
        assertThat(page.items()).extracting(PrivateEndpointService::provider).containsOnly(provider);
        assertThat(page.last()).isTrue();
        assertThat(atlas.sent().line()).isEqualTo("GET " + ENDPOINTS + provider + "/endpointService");
    }

    @Test
    void updateReplacesTheRemoteRegions() {
        atlas.responds("{\"cloudProvider\":\"AWS\",\"id\":\"" + CannedAtlas.ID
                + "\",\"supportedRemoteRegions\":[\"US_EAST_1\"]}");

        PrivateEndpointService updated =
                services(CloudProvider.AWS).update(ID, PrivateEndpointServiceUpdate.remoteRegions("us-east-1"));

        assertThat(updated.id()).isEqualTo(ID);
        SentRequest sent = atlas.sent();
        assertThat(sent.line()).isEqualTo("PATCH " + ENDPOINTS + "endpointService/" + CannedAtlas.ID);
        assertThat(sent.json())
                .isEqualTo(SentRequest.json("{\"cloudProvider\":\"AWS\",\"supportedRemoteRegions\":[\"US_EAST_1\"]}"));
    }

    /** To leave the list out would leave the regions as they are. */
    @Test
    void updateToNoRemoteRegionsSendsAnEmptyList() {
        atlas.responds(service(CloudProvider.AWS));

        services(CloudProvider.AWS).update(ID, PrivateEndpointServiceUpdate.remoteRegions(List.of()));

        assertThat(atlas.sent().json())
                .isEqualTo(SentRequest.json("{\"cloudProvider\":\"AWS\",\"supportedRemoteRegions\":[]}"));
    }

    @ParameterizedTest
    @EnumSource
    void deleteNamesTheServiceAndItsProvider(CloudProvider provider) {
        atlas.responds(202, "{}");

        services(provider).delete(ID);

        assertThat(atlas.sent().line())
                .isEqualTo("DELETE " + ENDPOINTS + provider + "/endpointService/" + CannedAtlas.ID);
        assertThat(atlas.sent().body()).isEmpty();
    }

    /** Of a provider to come, or of one that Atlas spells anew. */
    @ParameterizedTest
    @ValueSource(strings = {"OCI", "aws"})
    void serviceOfNoKnownProviderIsKeptAsOneOfTheProviderAskedFor(String named) {
        atlas.responds(
                "{\"cloudProvider\":\"" + named + "\",\"id\":\"" + CannedAtlas.ID + "\",\"status\":\"AVAILABLE\"}");

        assertThat(services(CloudProvider.GCP).get(ID))
                .isInstanceOfSatisfying(PrivateEndpointService.Unrecognized.class, service -> {
                    assertThat(service.provider()).isEqualTo(CloudProvider.GCP);
                    assertThat(service.status().value()).isEqualTo("AVAILABLE");
                    assertThat(service.unknownProperties()).containsEntry("cloudProvider", named);
                });
    }

    private ServiceCalls services(CloudProvider provider) {
        return atlas.generation(ApiVersion.V2).services(provider);
    }

    private static String service(CloudProvider provider) {
        return "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + CannedAtlas.ID + "\"}";
    }
}
