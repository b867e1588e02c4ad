package dev.atlaslink.spring.test.sample;

import dev.atlaslink.client.AtlasProject;
import org.springframework.stereotype.Component;

/** Uses Atlas, and concerns nothing of the client. */
@Component
public final class Inventory {
    private final AtlasProject project;

    /** Takes the default project. */
    public Inventory(AtlasProject project) {
        this.project = project;
    }

    /** Counts the services. */
    public long services() {
        return project.privateEndpointServices().list().stream().count();
    }
}
