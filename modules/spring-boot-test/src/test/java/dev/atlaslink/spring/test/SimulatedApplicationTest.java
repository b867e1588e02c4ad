package dev.atlaslink.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.spring.test.sample.Inventory;
import dev.atlaslink.spring.test.sample.SampleApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A whole application in a test, over a simulator with settings of its own. */
@SpringBootTest(classes = SampleApplication.class)
@AutoConfigureAtlasSimulator(speed = 1, progression = Progression.IMMEDIATE)
final class SimulatedApplicationTest {
    @Test
    void allOfTheApplicationIsThere(@Autowired Inventory inventory, @Autowired AtlasProject project) {
        project.privateEndpointServices().create(PrivateEndpointServiceRequest.aws("us-east-1"));

        assertThat(inventory.services()).isEqualTo(1);
        assertThat(project.privateEndpointServices().list(CloudProvider.AWS))
                .allMatch(service -> service.status().equals(ResourceStatus.AVAILABLE));
    }
}
