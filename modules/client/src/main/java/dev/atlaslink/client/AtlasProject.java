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
     * Returns the API generation that this view speaks.
     *
     * @return the client's own, unless {@link #withApiVersion(ApiVersion)} chose another
     */
    ApiVersion apiVersion();

    /**
     * Speaks another API generation from here on, such as for one resource alone:
     * {@code project.withApiVersion(ApiVersion.V1).privateEndpointServices()}.
     *
     * @param version the generation to speak
     * @return another view of the same project; this one stays as it is, and nothing is sent yet
     * @throws IllegalArgumentException if the version is missing, or the client's credentials cannot serve it: v1.0 takes
     *     no service account
     */
    AtlasProject withApiVersion(ApiVersion version);

    /**
     * Gives access to the private endpoint services of the project.
     *
     * @return a view; nothing is sent yet
     */
    PrivateEndpointServices privateEndpointServices();

    /**
     * Gives access to the regional mode, in which the project may hold several services in one region.
     *
     * @return a view; nothing is sent yet
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException with {@link ApiVersion#V1_LEGACY}
     */
    RegionalMode regionalMode();

    /**
     * Gives access to encryption at rest with the customer's keys.
     *
     * @return a view; nothing is sent yet
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException unless {@link #apiVersion()} is v2
     */
    EncryptionAtRest encryptionAtRest();
}
