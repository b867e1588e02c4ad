package dev.atlaslink.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointService.Aws;
import dev.atlaslink.client.model.PrivateEndpointService.Azure;
import dev.atlaslink.client.model.PrivateEndpointService.Gcp;
import dev.atlaslink.client.model.PrivateEndpointService.Unrecognized;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Javac does not tell which variants of a sealed type a chain of questions leaves out; this does. */
class ServiceViewTest {
    private static final EndpointServiceId ID = EndpointServiceId.of("5f7cac1adf5d6c6306f4b283");

    /** What each variant shows besides what all have. */
    private static final Map<PrivateEndpointService, List<String>> OWN = Map.of(
            Aws.builder().id(ID).build(),
            List.of("endpointServiceName", "interfaceEndpoints", "supportedRemoteRegions"),
            Azure.builder().id(ID).build(),
            List.of("privateLinkServiceName", "privateLinkServiceResourceId", "privateEndpoints"),
            Gcp.builder().id(ID).build(),
            List.of("serviceAttachmentNames", "endpointGroupNames", "portMappingEnabled"),
            Unrecognized.builder()
                    .id(ID)
                    .provider(CloudProvider.AWS)
                    .unknownProperties(Map.of("cloudProvider", "OVH"))
                    .build(),
            List.of("properties"));

    @Test
    void everyVariantIsTried() {
        assertThat(PrivateEndpointService.class.getPermittedSubclasses())
                .allSatisfy(variant ->
                        assertThat(OWN.keySet()).filteredOn(variant::isInstance).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceShowsWhatAllHaveAndThenItsOwn(PrivateEndpointService service) {
        Map<String, Object> view = ServiceView.of(service);

        assertThat(view.keySet())
                .startsWith("id", "provider", "regionName", "providerRegionName", "status", "errorMessage")
                .endsWith(OWN.get(service).toArray(String[]::new))
                .hasSize(6 + OWN.get(service).size());
        assertThat(view)
                .containsEntry("id", ID.value())
                .containsEntry("provider", service.provider().name())
                .containsEntry("status", "UNKNOWN");
    }

    static Iterable<PrivateEndpointService> services() {
        return OWN.keySet();
    }
}
