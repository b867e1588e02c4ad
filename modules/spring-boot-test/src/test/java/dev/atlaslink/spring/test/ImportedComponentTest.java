package dev.atlaslink.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.spring.test.sample.Inventory;
import dev.atlaslink.spring.test.sample.SampleApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A component of the application is tested by the slice once it is imported, over a simulator of other settings. */
@AtlasTest
@AutoConfigureAtlasSimulator(progression = Progression.IMMEDIATE)
@ContextConfiguration(classes = SampleApplication.class)
@Import(Inventory.class)
final class ImportedComponentTest {
    @Test
    void importedComponentIsThere(@Autowired Inventory inventory, @Autowired AtlasProject project) {
        project.privateEndpointServices().create(PrivateEndpointServiceRequest.aws("us-east-1"));

        assertThat(inventory.services()).isEqualTo(1);
    }
}
