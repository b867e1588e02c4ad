package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.junit.SimulatedAtlas;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application: by its properties, and over a simulator that is a bean. */
@SpringBootTest(classes = {Application.class, SimulatedApplication.Simulator.class})
class ApplicationTest {
    @Test
    @SimulatedAtlas
    void propertiesLeadToAtlas(AtlasSimulator atlas) {
        try (ConfigurableApplicationContext application = SpringApplication.run(
                Application.class,
                "--atlaslink.base-url=" + atlas.baseUri(),
                "--atlaslink.project-id=" + atlas.projectId(),
                "--atlaslink.service-account.client-id="
                        + atlas.serviceAccount().clientId(),
                "--atlaslink.service-account.client-secret="
                        + atlas.serviceAccount().clientSecret())) {
            assertFalse(application.getBean(AtlasProject.class).regionalMode().isEnabled());
        }
        assertTrue(atlas.journal().entries().stream()
                .allMatch(entry -> entry.header("User-Agent").orElseThrow().endsWith("my-operator/1.2")));
    }

    @Test
    void simulatorIsABean(@Autowired AtlasClient atlas, @Autowired AtlasSimulator simulator) {
        assertEquals(simulator.projectId(), atlas.project().id().value());
        assertFalse(atlas.project().regionalMode().isEnabled());
    }
}
