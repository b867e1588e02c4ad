package dev.atlaslink.client;

import dev.atlaslink.client.model.ProjectId;

/** Scopes calls to one project, so that its id is given once and cannot be mixed up with another. */
public interface AtlasProject {
    /**
     * Returns the project's id.
     *
     * @return never {@code null}
     */
    ProjectId id();

    /**
     * Gives access to the private endpoint services of the project.
     *
     * @return a view; nothing is sent yet
     */
    PrivateEndpointServices privateEndpointServices();

    /**
     * Gives access to encryption at rest with the customer's keys.
     *
     * @return a view; nothing is sent yet
     */
    EncryptionAtRest encryptionAtRest();
}
