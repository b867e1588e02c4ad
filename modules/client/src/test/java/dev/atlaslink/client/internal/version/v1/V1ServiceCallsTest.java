package dev.atlaslink.client.internal.version.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.internal.version.SentRequest;
import dev.atlaslink.client.internal.version.shared.ServiceCalls;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the later v1.0 generation is asked about services. */
final class V1ServiceCallsTest {
    private static final String ENDPOINTS = "/api/atlas/v1.0/groups/" + CannedAtlas.PROJECT + "/privateEndpoint/";
    private static final EndpointServiceId ID = EndpointServiceId.of(CannedAtlas.ID);

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @ParameterizedTest
    @MethodSource("creations")
    void creationNamesTheProviderAndSpellsTheRegionAsItDoes(PrivateEndpointServiceRequest request, String body) {
        atlas.responds(201, service(request.provider()));

        assertThat(services(request.provider()).create(request).id()).isEqualTo(ID);

        SentRequest sent = atlas.sent();
        assertThat(sent.line()).isEqualTo("POST " + ENDPOINTS + "endpointService");
        assertThat(sent.json()).isEqualTo(SentRequest.json(body));
        assertThat(sent.contentType()).contains("application/json");
        assertThat(sent.accept()).contains("application/json");
    }

    static Stream<Arguments> creations() {
        return Stream.of(
                arguments(
                        PrivateEndpointServiceRequest.aws("EU_WEST_1"),
                        "{\"providerName\":\"AWS\",\"region\":\"eu-west-1\"}"),
                arguments(
                        PrivateEndpointServiceRequest.azure("ASIA_SOUTH_EAST"),
                        "{\"providerName\":\"AZURE\",\"region\":\"southeastasia\"}"),
                arguments(
                        PrivateEndpointServiceRequest.gcp("CENTRAL_US"),
                        "{\"providerName\":\"GCP\",\"region\":\"us-central1\"}"));
    }

    @ParameterizedTest
    @EnumSource
    void getAsksForTheServiceOfItsProvider(CloudProvider provider) {
        atlas.responds(service(provider));

        assertThat(services(provider).get(ID).provider()).isEqualTo(provider);

        assertThat(atlas.sent().line()).isEqualTo("GET " + ENDPOINTS + provider + "/endpointService/" + CannedAtlas.ID);
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

    @ParameterizedTest
    @EnumSource
    void deleteNamesTheServiceAndItsProvider(CloudProvider provider) {
        atlas.responds(204, "");

        services(provider).delete(ID);

        assertThat(atlas.sent().line())
                .isEqualTo("DELETE " + ENDPOINTS + provider + "/endpointService/" + CannedAtlas.ID);
    }

    @Test
    void updateIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() ->
                        services(CloudProvider.AWS).update(ID, PrivateEndpointServiceUpdate.remoteRegions("us-east-1")))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessage("an update of a private endpoint service is not possible with v1.0; set apiVersion to v2");
        assertThat(atlas.lines()).isEmpty();
    }

    private ServiceCalls services(CloudProvider provider) {
        return atlas.generation(ApiVersion.V1).services(provider);
    }

    /** The provider is told by what there is a list of. */
    private static String service(CloudProvider provider) {
        String list = switch (provider) {
            case AWS -> "interfaceEndpoints";
            case AZURE -> "privateEndpoints";
            case GCP -> "endpointGroupNames";
        };
        return "{\"id\":\"" + CannedAtlas.ID + "\",\"" + list + "\":[]}";
    }
}
