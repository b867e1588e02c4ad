package dev.atlaslink.client.internal.version.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost of what no variant of the specification fits. */
final class UnrecognizedResultsTest {
    private static final String ID = "66b81b2f5f1d0c4e8a7d3c10";

    @ParameterizedTest
    @ValueSource(strings = {"status", "connectionStatus"})
    void serviceKeepsItsPropertiesAndHasTheStateThatTheyTell(String name) {
        Map<String, Object> properties = Map.of("id", ID, name, "AVAILABLE", "new", 7);

        assertThat(UnrecognizedResults.service(CloudProvider.AZURE, properties))
                .isEqualTo(PrivateEndpointService.Unrecognized.builder()
                        .id(EndpointServiceId.of(ID))
                        .provider(CloudProvider.AZURE)
                        .status(ResourceStatus.AVAILABLE)
                        .unknownProperties(properties)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "connectionStatus"})
    void endpointKeepsItsPropertiesAndHasTheStateThatTheyTell(String name) {
        Map<String, Object> properties = Map.of("id", ID, name, "FAILED");

        assertThat(UnrecognizedResults.endpoint(CloudProvider.AWS, EndpointId.of("asked"), properties))
                .isEqualTo(PrivateEndpoint.Unrecognized.builder()
                        .id(EndpointId.of("asked"))
                        .provider(CloudProvider.AWS)
                        .status(ResourceStatus.FAILED)
                        .unknownProperties(properties)
                        .build());
    }

    /** It is of the resource itself; the other is of its connection. */
    @Test
    void statusGoesBeforeConnectionStatus() {
        Map<String, Object> both = Map.of("status", "AVAILABLE", "connectionStatus", "PENDING");

        assertThat(UnrecognizedResults.endpoint(CloudProvider.AWS, EndpointId.of("asked"), both)
                        .status())
                .isEqualTo(ResourceStatus.AVAILABLE);
    }

    @Test
    void valueOfAnotherTypeIsReadAsText() {
        assertThat(UnrecognizedResults.text(Map.of("count", 7), "count")).contains("7");
        assertThat(UnrecognizedResults.text(Map.of("count", 7), "id")).isEmpty();
    }
}
