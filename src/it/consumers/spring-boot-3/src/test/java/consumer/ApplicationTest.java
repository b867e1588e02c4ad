package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.junit.SimulatedAtlas;
import dev.atlaslink.simulator.settings.Progression;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

@SimulatedAtlas(progression = Progression.IMMEDIATE)
class ApplicationTest {
    @Test
    void createsAServiceWithTheClientOfTheApplication(AtlasSimulator atlas) {
        try (ConfigurableApplicationContext application = SpringApplication.run(
                Application.class,
                "--atlas.url=" + atlas.baseUri(),
                "--atlas.project=" + atlas.projectId(),
                "--atlas.client-id=" + atlas.serviceAccount().clientId(),
                "--atlas.client-secret=" + atlas.serviceAccount().clientSecret())) {
            PrivateEndpointServiceRequest request = PrivateEndpointServiceRequest.aws("us-east-1");
            AtlasProject project = application.getBean(AtlasClient.class).project();

            PrivateEndpointService created =
                    project.privateEndpointServices().create(request).await(Duration.ofMinutes(1));

            assertEquals(Optional.of(created), project.privateEndpointServices().find(request));
        }
    }
}
