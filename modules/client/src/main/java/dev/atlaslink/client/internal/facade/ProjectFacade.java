package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Backup;
import dev.atlaslink.client.CallOptions;
import dev.atlaslink.client.Clusters;
import dev.atlaslink.client.DataFederation;
import dev.atlaslink.client.EncryptionAtRest;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateIpMode;
import dev.atlaslink.client.RegionalMode;
import dev.atlaslink.client.internal.compare.Comparison;
import dev.atlaslink.client.internal.connect.Recipes;
import dev.atlaslink.client.internal.creation.Creations;
import dev.atlaslink.client.internal.family.Lifecycle;
import dev.atlaslink.client.internal.generation.Generations;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.internal.version.Versions;
import dev.atlaslink.client.internal.version.shared.Generation;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.Difference;
import dev.atlaslink.client.model.ProjectId;
import java.util.List;
import java.util.function.UnaryOperator;

/** One project, seen through one API generation. */
public final class ProjectFacade implements AtlasProject {
    private final Pipeline pipeline;
    private final Generation generation;
    private final ProjectId id;
    private final Lifecycle lifecycle;

    /**
     * Creates a view.
     *
     * @param pipeline the way to Atlas
     * @param version the generation to speak
     * @param id of the project
     */
    public ProjectFacade(Pipeline pipeline, ApiVersion version, ProjectId id) {
        this.pipeline = pipeline;
        this.generation = Versions.of(version, pipeline, id);
        this.id = id;
        this.lifecycle =
                new Lifecycle(pipeline.operations().scoped(id, version), new Creations(pipeline.settings(), id));
    }

    @Override
    public ProjectId id() {
        return id;
    }

    @Override
    public ApiVersion apiVersion() {
        return generation.version();
    }

    @Override
    public AtlasProject withApiVersion(ApiVersion other) {
        Required.notNull("apiVersion", other, Generations.ALLOWED);
        pipeline.settings().auth().credentials().require(other);
        return new ProjectFacade(pipeline, other, id);
    }

    @Override
    public AtlasProject withOptions(UnaryOperator<CallOptions> change) {
        return new ProjectFacade(pipeline.with(change), generation.version(), id);
    }

    @Override
    public List<Difference> compare(ApiVersion first, ApiVersion second) {
        return new Comparison(withApiVersion(first), withApiVersion(second)).run();
    }

    @Override
    public PrivateEndpointServices privateEndpointServices() {
        return new PrivateEndpointServicesFacade(generation, lifecycle, recipes());
    }

    @Override
    public RegionalMode regionalMode() {
        return new RegionalModeFacade(generation.regionalMode());
    }

    @Override
    public PrivateIpMode privateIpMode() {
        return new PrivateIpModeFacade(generation.privateIpMode());
    }

    @Override
    public EncryptionAtRest encryptionAtRest() {
        return new EncryptionAtRestFacade(generation, lifecycle, recipes());
    }

    @Override
    public Clusters clusters() {
        return new ClustersFacade(generation.clusters(), lifecycle.operations(), recipes());
    }

    @Override
    public Backup backup() {
        return new BackupFacade(generation, lifecycle, recipes());
    }

    @Override
    public DataFederation dataFederation() {
        return () -> new DataFederationEndpointsFacade(generation.dataFederationEndpoints(), lifecycle);
    }

    private Recipes recipes() {
        return new Recipes(pipeline.settings().clock());
    }
}
