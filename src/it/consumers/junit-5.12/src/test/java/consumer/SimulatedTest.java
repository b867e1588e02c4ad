package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Journal;
import dev.atlaslink.simulator.junit.SimulatedAtlas;
import dev.atlaslink.simulator.settings.Progression;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@SimulatedAtlas(progression = Progression.IMMEDIATE)
class SimulatedTest {
    @Test
    void createsAServiceAndSeesTheRequest(AtlasSimulator simulator, Journal journal) {
        try (AtlasClient atlas =
                AtlasClient.builder().environment(simulator.environment()).build()) {
            assertEquals(
                    ResourceStatus.AVAILABLE,
                    atlas.project()
                            .privateEndpointServices()
                            .create(PrivateEndpointServiceRequest.aws("us-east-1"))
                            .await(Duration.ofMinutes(1))
                            .status());
        }
        assertEquals(
                1,
                journal.entries().stream()
                        .filter(entry -> entry.status() == 201)
                        .count());
    }
}
