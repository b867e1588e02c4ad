package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRest;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.internal.operation.Operations;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.internal.version.Versions;
import dev.atlaslink.client.model.ProjectId;

/** One project, seen through one API generation. */
public final class ProjectFacade implements AtlasProject {
    private final Pipeline pipeline;
    private final ApiVersion version;
    private final ProjectId id;
    private final Operations operations;

    /**
     * Creates a view.
     *
     * @param pipeline the way to Atlas
     * @param version the generation to speak
     * @param id of the project
     */
    public ProjectFacade(Pipeline pipeline, ApiVersion version, ProjectId id) {
        this.pipeline = pipeline;
        this.version = version;
        this.id = id;
        this.operations = new Operations(pipeline.settings());
    }

    @Override
    public ProjectId id() {
        return id;
    }

    @Override
    public PrivateEndpointServices privateEndpointServices() {
        return new PrivateEndpointServicesFacade(Versions.privateEndpoints(version, pipeline, id), operations);
    }

    @Override
    public EncryptionAtRest encryptionAtRest() {
        return provider -> new EncryptionAtRestEndpointsFacade(
                provider, Versions.encryptionAtRest(version, pipeline, id), operations);
    }
}
