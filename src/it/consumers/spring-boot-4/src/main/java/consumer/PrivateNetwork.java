package consumer;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Makes sure that there is a private endpoint service in a region. */
@Service
public class PrivateNetwork {
    private final AtlasProject project;

    PrivateNetwork(AtlasProject project) {
        this.project = project;
    }

    /** Waits until it is ready. */
    public PrivateEndpointService open(String region) {
        return project.privateEndpointServices()
                .ensure(PrivateEndpointServiceRequest.aws(region))
                .await(Duration.ofMinutes(20));
    }
}
