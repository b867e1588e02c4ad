package dev.atlaslink.client.internal.version;

import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.model.AwsEncryptionAtRestPrivateEndpoint;
import dev.atlaslink.api.v2.model.AzureEncryptionAtRestPrivateEndpoint;
import dev.atlaslink.api.v2.model.CreateAwsEncryptionAtRestPrivateEndpointRequest;
import dev.atlaslink.api.v2.model.CreateAzureEncryptionAtRestPrivateEndpointRequest;
import dev.atlaslink.api.v2.model.CreateEncryptionAtRestPrivateEndpointRequest;
import dev.atlaslink.api.v2.model.EncryptionAtRestPrivateEndpoint;
import dev.atlaslink.api.v2.model.EncryptionAtRestPrivateEndpointPage;
import dev.atlaslink.api.v2.model.EncryptionAtRestPrivateEndpointStatus;
import dev.atlaslink.api.v2.model.EncryptionAtRestProvider;
import dev.atlaslink.client.internal.paging.LinkedPage;
import dev.atlaslink.client.internal.paging.LinkedPages;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.internal.pipeline.UnknownRegions;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Map;
import java.util.OptionalInt;

/** The encryption-at-rest calls of one project, in the words of the facade; v2 alone has them. */
public final class EncryptionAtRestCalls {
    private static final int PAGE_SIZE = 500;

    private final EncryptionAtRestApi api;
    private final String project;
    private final UnknownRegions regions;

    EncryptionAtRestCalls(Pipeline pipeline, ProjectId project) {
        this.regions = pipeline.unknownRegions();
        this.api = pipeline.api(EncryptionAtRestApi.class);
        this.project = project.value();
    }

    public EncryptionAtRestConfig config() {
        return seen(EncryptionAtRestConfigs.result(api.getGroupEncryptionAtRest(project, null)));
    }

    public EncryptionAtRestConfig update(EncryptionAtRestConfig changes) {
        seen(changes);
        return seen(EncryptionAtRestConfigs.result(
                api.updateGroupEncryptionAtRest(project, EncryptionAtRestConfigs.request(changes), null)));
    }

    /** The provider's spelling is refused here (seed 004). */
    public EncryptionAtRestEndpoint create(CloudProvider provider, Region region) {
        regions.see(region);
        String regionName = region.atlasName();
        CreateEncryptionAtRestPrivateEndpointRequest body = provider == CloudProvider.AWS
                ? CreateAwsEncryptionAtRestPrivateEndpointRequest.builder()
                        .regionName(regionName)
                        .build()
                : CreateAzureEncryptionAtRestPrivateEndpointRequest.builder()
                        .regionName(regionName)
                        .build();
        return seen(provider, api.createGroupEncryptionAtRestPrivateEndpoint(project, wire(provider), body, null));
    }

    public EncryptionAtRestEndpoint get(CloudProvider provider, EncryptionAtRestEndpointId id) {
        return seen(provider, api.getGroupEncryptionAtRestPrivateEndpoint(project, wire(provider), id.value(), null));
    }

    /** Returns what reads the list once. */
    public PageReader<EncryptionAtRestEndpoint> pages(CloudProvider provider) {
        return new LinkedPages<>(
                "encryption-at-rest private endpoints of " + provider,
                number -> page(provider, number),
                EncryptionAtRestEndpoint::id);
    }

    public void delete(CloudProvider provider, EncryptionAtRestEndpointId id) {
        api.requestGroupEncryptionAtRestPrivateEndpointDeletion(project, wire(provider), id.value(), null);
    }

    /** The count may lag behind, and is not asked for. */
    private LinkedPage<EncryptionAtRestEndpoint> page(CloudProvider provider, int number) {
        EncryptionAtRestPrivateEndpointPage page =
                api.listGroupEncryptionAtRestPrivateEndpoints(project, wire(provider), number, PAGE_SIZE, false, null);
        return new LinkedPage<>(
                page.results().stream()
                        .map(endpoint -> seen(provider, endpoint))
                        .toList(),
                page.links().stream()
                        .anyMatch(link -> link.rel().filter("next"::equals).isPresent()),
                page.totalCount().map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    private EncryptionAtRestConfig seen(EncryptionAtRestConfig config) {
        config.awsKms().flatMap(AwsKms::region).ifPresent(regions::see);
        return config;
    }

    private EncryptionAtRestEndpoint seen(CloudProvider asked, EncryptionAtRestPrivateEndpoint answer) {
        EncryptionAtRestEndpoint endpoint = result(asked, answer);
        endpoint.region().ifPresent(regions::see);
        return endpoint;
    }

    private static EncryptionAtRestProvider wire(CloudProvider provider) {
        return EncryptionAtRestProvider.of(provider.name());
    }

    private static EncryptionAtRestEndpoint result(CloudProvider asked, EncryptionAtRestPrivateEndpoint endpoint) {
        if (endpoint instanceof AwsEncryptionAtRestPrivateEndpoint aws) {
            return EncryptionAtRestEndpoint.builder()
                    .id(ResponseIds.encryptionAtRestEndpoint(aws.id().orElse(null)))
                    .provider(CloudProvider.AWS)
                    .region(Region.of(CloudProvider.AWS, aws.regionName()))
                    .status(ResourceStatus.of(aws.status().map(EncryptionAtRestPrivateEndpointStatus::value)))
                    .errorMessage(aws.errorMessage())
                    .connectionName(aws.privateEndpointConnectionName())
                    .unknownProperties(aws.unknownProperties())
                    .build();
        }
        if (endpoint instanceof AzureEncryptionAtRestPrivateEndpoint azure) {
            return EncryptionAtRestEndpoint.builder()
                    .id(ResponseIds.encryptionAtRestEndpoint(azure.id().orElse(null)))
                    .provider(CloudProvider.AZURE)
                    .region(Region.of(CloudProvider.AZURE, azure.regionName()))
                    .status(ResourceStatus.of(azure.status().map(EncryptionAtRestPrivateEndpointStatus::value)))
                    .errorMessage(azure.errorMessage())
                    .connectionName(azure.privateEndpointConnectionName())
                    .unknownProperties(azure.unknownProperties())
                    .build();
        }
        Map<String, Object> properties = ((EncryptionAtRestPrivateEndpoint.Unknown) endpoint).properties();
        return EncryptionAtRestEndpoint.builder()
                .id(ResponseIds.encryptionAtRestEndpoint(
                        UnrecognizedResults.text(properties, "id").orElse(null)))
                .provider(asked)
                .region(Region.of(asked, UnrecognizedResults.text(properties, "regionName")))
                .status(ResourceStatus.of(UnrecognizedResults.text(properties, "status")))
                .errorMessage(UnrecognizedResults.text(properties, "errorMessage"))
                .connectionName(UnrecognizedResults.text(properties, "privateEndpointConnectionName"))
                .unknownProperties(properties)
                .build();
    }
}
