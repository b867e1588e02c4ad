package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.DataFederationApi;
import dev.atlaslink.api.v2.model.DataFederationEndpointPage;
import dev.atlaslink.api.v2.model.DataFederationEndpointType;
import dev.atlaslink.api.v2.model.DataFederationProvider;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.internal.paging.LinkedPage;
import dev.atlaslink.client.internal.paging.LinkedPages;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.model.DataFederationEndpoint;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.Region;
import java.util.Optional;
import java.util.OptionalInt;

/** The private endpoints for data federation of one project. */
final class V2DataFederationEndpointCalls
        implements ResourceCalls<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> {
    private final DataFederationApi api;
    private final String project;

    V2DataFederationEndpointCalls(DataFederationApi api, String project) {
        this.api = api;
        this.project = project;
    }

    /** The response is the first page of all; where there are more, the new one may be on another (recorded responses). */
    @Override
    public DataFederationEndpoint create(DataFederationEndpointRequest request) {
        return api.createGroupPrivateNetworkSettingEndpointId(project, body(request)).results().stream()
                .map(V2DataFederationEndpointResults::of)
                .filter(endpoint -> endpoint.id().equals(request.id()))
                .findFirst()
                .orElseThrow(() -> notOnPage(request.id()));
    }

    @Override
    public DataFederationEndpoint get(EndpointId id) {
        return V2DataFederationEndpointResults.of(api.getGroupPrivateNetworkSettingEndpointId(project, id.value()));
    }

    @Override
    public PageReader<DataFederationEndpoint> pages() {
        return new LinkedPages<>("data federation private endpoints", this::page, DataFederationEndpoint::id);
    }

    @Override
    public void delete(EndpointId id) {
        api.deleteGroupPrivateNetworkSettingEndpointId(project, id.value());
    }

    /** It proves the work: whoever creates looks for what came of it. */
    private static UnexpectedResponseException notOnPage(EndpointId id) {
        return new UnexpectedResponseException(
                "the page in the response does not hold the endpoint " + id,
                OptionalInt.empty(),
                true,
                Optional.of(id.value()),
                null);
    }

    private static dev.atlaslink.api.v2.model.DataFederationEndpointRequest body(
            DataFederationEndpointRequest request) {
        return dev.atlaslink.api.v2.model.DataFederationEndpointRequest.builder()
                .endpointId(request.id().value())
                .provider(DataFederationProvider.of(request.provider().name()))
                .type(DataFederationEndpointType.DATA_LAKE)
                .comment(request.comment())
                .region(request.region().map(Region::atlasName))
                .customerEndpointDNSName(request.dnsName())
                .customerEndpointIPAddress(request.ipAddress())
                .azureLinkId(request.azureLinkId())
                .build();
    }

    /** The count may lag behind, and is not asked for. */
    private LinkedPage<DataFederationEndpoint> page(int number) {
        DataFederationEndpointPage page =
                api.listGroupPrivateNetworkSettingEndpointIds(project, number, V2Pages.SIZE, false);
        return V2Pages.page(page.results(), page.links(), page.totalCount(), V2DataFederationEndpointResults::of);
    }
}
