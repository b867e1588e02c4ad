package dev.atlaslink.endtoend.creation;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.List;

/** What a seeded run wants to exist, and how each generation is asked for it. */
public enum Wanted {
    AWS_SERVICE(ResourceKind.ENDPOINT_SERVICE, CloudProvider.AWS, "eu-west-1"),
    AZURE_SERVICE(ResourceKind.ENDPOINT_SERVICE, CloudProvider.AZURE, "northeurope"),
    GCP_SERVICE(ResourceKind.ENDPOINT_SERVICE, CloudProvider.GCP, "us-central1"),
    GCP_PORT_MAPPED_SERVICE(ResourceKind.ENDPOINT_SERVICE, CloudProvider.GCP, "us-central1"),
    AWS_ENDPOINT(ResourceKind.ENDPOINT, CloudProvider.AWS, ""),
    AZURE_ENDPOINT(ResourceKind.ENDPOINT, CloudProvider.AZURE, ""),
    GCP_ENDPOINT(ResourceKind.ENDPOINT, CloudProvider.GCP, ""),
    AWS_ENCRYPTION_ENDPOINT(ResourceKind.ENCRYPTION_ENDPOINT, CloudProvider.AWS, "eu-west-1"),
    AZURE_ENCRYPTION_ENDPOINT(ResourceKind.ENCRYPTION_ENDPOINT, CloudProvider.AZURE, "northeurope");

    private final ResourceKind kind;
    private final CloudProvider provider;
    private final String elsewhere;

    Wanted(ResourceKind kind, CloudProvider provider, String elsewhere) {
        this.kind = kind;
        this.provider = provider;
        this.elsewhere = elsewhere;
    }

    public ResourceKind kind() {
        return kind;
    }

    public CloudProvider provider() {
        return provider;
    }

    public List<ApiVersion> versions() {
        if (kind == ResourceKind.ENCRYPTION_ENDPOINT || this == GCP_PORT_MAPPED_SERVICE) {
            return List.of(ApiVersion.V2);
        }
        return provider == CloudProvider.AWS ? List.of(ApiVersion.values()) : List.of(ApiVersion.V1, ApiVersion.V2);
    }

    /** v1.0 tells the region of an Azure service nowhere. */
    public boolean isKnownAgainIn(ApiVersion version) {
        return this != AZURE_SERVICE || version == ApiVersion.V2;
    }

    public Operation<?> create(AtlasProject project) {
        return switch (kind) {
            case ENDPOINT_SERVICE -> project.privateEndpointServices().create(request());
            case ENDPOINT -> endpoints(project).create(Samples.endpoint(provider));
            case ENCRYPTION_ENDPOINT -> encryption(project).create(request().region());
        };
    }

    public Operation<?> ensure(AtlasProject project, EnsureOption... options) {
        return switch (kind) {
            case ENDPOINT_SERVICE -> project.privateEndpointServices().ensure(request(), options);
            case ENDPOINT -> endpoints(project).ensure(Samples.endpoint(provider), options);
            case ENCRYPTION_ENDPOINT -> encryption(project).ensure(request().region(), options);
        };
    }

    /** Makes something of the same provider that is not it. */
    public void createElsewhere(AtlasProject project) {
        switch (kind) {
            case ENDPOINT_SERVICE ->
                project.privateEndpointServices()
                        .create(PrivateEndpointServiceRequest.of(Region.of(provider, elsewhere)));
            case ENCRYPTION_ENDPOINT -> encryption(project).create(elsewhere);
            case ENDPOINT -> throw new IllegalStateException("an endpoint is nowhere but in its service");
        }
    }

    /** Makes what has to be there first: the service of an endpoint. */
    public void prepare(AtlasProject project) {
        if (kind == ResourceKind.ENDPOINT) {
            project.privateEndpointServices().create(request()).await();
        }
    }

    public PrivateEndpointServiceRequest request() {
        return this == GCP_PORT_MAPPED_SERVICE
                ? PrivateEndpointServiceRequest.gcp("us-east4").withPortMapping()
                : Samples.service(provider);
    }

    private PrivateEndpoints endpoints(AtlasProject project) {
        PrivateEndpointService service =
                project.privateEndpointServices().list(provider).iterator().next();
        return project.privateEndpointServices().endpoints(service);
    }

    private EncryptionAtRestEndpoints encryption(AtlasProject project) {
        return project.encryptionAtRest().endpoints(provider);
    }
}
