package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.transport.jdk.JdkTransport;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class JdkTransportTest {
    @Test
    void otherHttpClientIsNotBrought() {
        assertThrows(
                ClassNotFoundException.class, () -> Class.forName("org.apache.hc.client5.http.classic.HttpClient"));
    }

    @Test
    void createsAService() {
        try (AtlasSimulator simulator = AtlasSimulator.builder()
                        .progression(Progression.IMMEDIATE)
                        .start();
                JdkTransport transport = JdkTransport.create();
                AtlasClient atlas = AtlasClient.builder()
                        .environment(simulator.environment())
                        .transport(transport)
                        .build()) {
            PrivateEndpointService created = atlas.project()
                    .privateEndpointServices()
                    .create(PrivateEndpointServiceRequest.azure("eastus2"))
                    .await(Duration.ofMinutes(1));

            assertEquals(ResourceStatus.AVAILABLE, created.status());
        }
    }
}
