package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.spring.test.AtlasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AtlasTest
@Import(PrivateNetwork.class)
class PrivateNetworkTest {
    @Autowired
    private PrivateNetwork network;

    @Autowired
    private AtlasSimulator simulator;

    @Test
    void secondCallFindsWhatTheFirstMade() {
        PrivateEndpointService service = network.open("us-east-1");

        assertEquals(ResourceStatus.AVAILABLE, service.status());
        assertEquals(service, network.open("us-east-1"));
        assertEquals(1, simulator.resources().list().size());
    }
}
