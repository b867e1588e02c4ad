package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.settings.Progression;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClassPathTest {
    @Test
    void createsAServiceAndFindsIt() {
        try (AtlasSimulator simulator = AtlasSimulator.builder()
                        .progression(Progression.IMMEDIATE)
                        .start();
                AtlasClient atlas = AtlasClient.builder()
                        .environment(simulator.environment())
                        .build()) {
            PrivateEndpointService created = atlas.project()
                    .privateEndpointServices()
                    .create(PrivateEndpointServiceRequest.aws("us-east-1"))
                    .await(Duration.ofMinutes(1));

            assertEquals(ResourceStatus.AVAILABLE, created.status());
            assertEquals(
                    created.id(),
                    atlas.project()
                            .privateEndpointServices()
                            .list()
                            .toList()
                            .get(0)
                            .id());
        }
    }
}
