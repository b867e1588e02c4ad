package dev.atlaslink.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As in {@link ServiceViewTest}: no variant is left out. */
class EndpointViewTest {
    private static final EndpointId ID = EndpointId.of("vpce-0d00c26273372c6ef");

    private static final Map<PrivateEndpoint, List<String>> OWN = Map.of(
            PrivateEndpoint.Aws.builder().id(ID).build(),
            List.of(),
            PrivateEndpoint.Azure.builder().id(ID).build(),
            List.of("connectionName", "ipAddress"),
            PrivateEndpoint.Gcp.builder().id(ID).build(),
            List.of("gcpProjectId", "portMappingEnabled", "forwardingRules"),
            PrivateEndpoint.Unrecognized.builder()
                    .id(ID)
                    .provider(CloudProvider.AWS)
                    .unknownProperties(Map.of("cloudProvider", "OVH"))
                    .build(),
            List.of("properties"));

    @Test
    void everyVariantIsTried() {
        assertThat(PrivateEndpoint.class.getPermittedSubclasses())
                .filteredOn(type -> type != PrivateEndpoint.ForwardingRule.class)
                .allSatisfy(variant ->
                        assertThat(OWN.keySet()).filteredOn(variant::isInstance).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void anEndpointShowsWhatAllHaveAndThenItsOwn(PrivateEndpoint endpoint) {
        assertThat(EndpointView.of(endpoint).keySet())
                .contains("id", "provider", "regionName", "status", "errorMessage", "deleteRequested")
                .containsAll(OWN.get(endpoint))
                .hasSize(7 + OWN.get(endpoint).size());
    }

    static Iterable<PrivateEndpoint> endpoints() {
        return OWN.keySet();
    }
}
