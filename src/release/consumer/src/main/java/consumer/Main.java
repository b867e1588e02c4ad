package consumer;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.simulator.AtlasSimulator;
import java.time.Duration;

/** Creates a service in a simulator, with what a repository holds of both. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        try (AtlasSimulator simulator = AtlasSimulator.builder().timeScale(0.001).start();
                AtlasClient atlas = AtlasClient.builder().environment(simulator.environment()).build()) {
            PrivateEndpointService service = atlas.project()
                    .privateEndpointServices()
                    .create(PrivateEndpointServiceRequest.aws("us-east-1"))
                    .await(Duration.ofMinutes(20));
            System.out.println("created " + service.id());
        }
    }
}
