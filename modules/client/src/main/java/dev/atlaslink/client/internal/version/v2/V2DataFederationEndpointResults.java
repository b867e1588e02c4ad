package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.model.DataFederationEndpointStatus;
import dev.atlaslink.api.v2.model.DataFederationProvider;
import dev.atlaslink.client.internal.version.shared.ResponseIds;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.DataFederationEndpoint;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Arrays;
import java.util.Optional;

/** Puts v2's data federation endpoints into the facade's results. */
final class V2DataFederationEndpointResults {
    private V2DataFederationEndpointResults() {}

    static DataFederationEndpoint of(dev.atlaslink.api.v2.model.DataFederationEndpoint endpoint) {
        Optional<CloudProvider> provider = provider(endpoint.provider().map(DataFederationProvider::value));
        return DataFederationEndpoint.builder()
                .id(ResponseIds.endpoint(endpoint.endpointId()))
                .provider(provider)
                .region(provider.flatMap(known -> Region.of(known, endpoint.region())))
                .status(ResourceStatus.of(endpoint.status().map(DataFederationEndpointStatus::value)))
                .errorMessage(endpoint.errorMessage())
                .comment(endpoint.comment())
                .dnsName(endpoint.customerEndpointDNSName())
                .ipAddress(endpoint.customerEndpointIPAddress())
                .azureLinkId(endpoint.azureLinkId())
                .unknownProperties(endpoint.unknownProperties())
                .build();
    }

    /** None means AWS (v2 reference). */
    private static Optional<CloudProvider> provider(Optional<String> name) {
        return Arrays.stream(CloudProvider.values())
                .filter(provider -> provider.name().equals(name.orElse(CloudProvider.AWS.name())))
                .findFirst();
    }
}
