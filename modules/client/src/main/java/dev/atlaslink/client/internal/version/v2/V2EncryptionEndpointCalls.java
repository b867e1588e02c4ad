package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.model.CreateAwsEncryptionAtRestPrivateEndpointRequest;
import dev.atlaslink.api.v2.model.CreateAzureEncryptionAtRestPrivateEndpointRequest;
import dev.atlaslink.api.v2.model.CreateEncryptionAtRestPrivateEndpointRequest;
import dev.atlaslink.api.v2.model.EncryptionAtRestPrivateEndpointPage;
import dev.atlaslink.api.v2.model.EncryptionAtRestProvider;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.internal.paging.LinkedPage;
import dev.atlaslink.client.internal.paging.LinkedPages;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.version.shared.KeyServices;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;

/** The encryption-at-rest endpoints of one provider. */
final class V2EncryptionEndpointCalls
        implements ResourceCalls<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> {
    private final EncryptionAtRestApi api;
    private final String project;
    private final CloudProvider provider;
    private final EncryptionAtRestProvider name;

    V2EncryptionEndpointCalls(EncryptionAtRestApi api, String project, CloudProvider provider) {
        this.api = api;
        this.project = project;
        this.provider = provider;
        this.name = EncryptionAtRestProvider.of(provider.name());
    }

    @Override
    public EncryptionAtRestEndpoint create(Region region) {
        return V2EncryptionEndpointResults.of(
                provider, api.createGroupEncryptionAtRestPrivateEndpoint(project, name, body(region)));
    }

    @Override
    public EncryptionAtRestEndpoint get(EncryptionAtRestEndpointId id) {
        return V2EncryptionEndpointResults.of(
                provider, api.getGroupEncryptionAtRestPrivateEndpoint(project, name, id.value()));
    }

    @Override
    public PageReader<EncryptionAtRestEndpoint> pages() {
        return new LinkedPages<>(
                "encryption-at-rest private endpoints of " + provider, this::page, EncryptionAtRestEndpoint::id);
    }

    @Override
    public void delete(EncryptionAtRestEndpointId id) {
        api.requestGroupEncryptionAtRestPrivateEndpointDeletion(project, name, id.value());
    }

    /** The provider's spelling of a region is refused here (v2 reference). */
    private CreateEncryptionAtRestPrivateEndpointRequest body(Region region) {
        return switch (provider) {
            case AWS ->
                CreateAwsEncryptionAtRestPrivateEndpointRequest.builder()
                        .regionName(region.atlasName())
                        .build();
            case AZURE ->
                CreateAzureEncryptionAtRestPrivateEndpointRequest.builder()
                        .regionName(region.atlasName())
                        .build();
            case GCP -> throw KeyServices.refusal(provider);
        };
    }

    /** The count may lag behind, and is not asked for. */
    private LinkedPage<EncryptionAtRestEndpoint> page(int number) {
        EncryptionAtRestPrivateEndpointPage page =
                api.listGroupEncryptionAtRestPrivateEndpoints(project, name, number, V2Pages.SIZE, false);
        return V2Pages.page(
                page.results(),
                page.links(),
                page.totalCount(),
                endpoint -> V2EncryptionEndpointResults.of(provider, endpoint));
    }
}
