package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.model.AwsEncryptionAtRestPrivateEndpoint;
import dev.atlaslink.api.v2.model.AzureEncryptionAtRestPrivateEndpoint;
import dev.atlaslink.api.v2.model.EncryptionAtRestPrivateEndpoint;
import dev.atlaslink.api.v2.model.EncryptionAtRestPrivateEndpointStatus;
import dev.atlaslink.client.internal.variant.Variants;
import dev.atlaslink.client.internal.version.shared.ResponseIds;
import dev.atlaslink.client.internal.version.shared.UnrecognizedResults;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Map;

/** Puts v2's encryption-at-rest endpoints into the facade's results. */
final class V2EncryptionEndpointResults {
    private static final Variants<EncryptionAtRestPrivateEndpoint, CloudProvider, EncryptionAtRestEndpoint> RESULTS =
            Variants.<EncryptionAtRestPrivateEndpoint, CloudProvider, EncryptionAtRestEndpoint>of(
                            EncryptionAtRestPrivateEndpoint.class)
                    .when(AwsEncryptionAtRestPrivateEndpoint.class, (aws, asked) -> aws(aws))
                    .when(AzureEncryptionAtRestPrivateEndpoint.class, (azure, asked) -> azure(azure))
                    .when(
                            EncryptionAtRestPrivateEndpoint.Unknown.class,
                            (unknown, asked) -> unrecognized(asked, unknown.properties()))
                    .build();

    private V2EncryptionEndpointResults() {}

    static EncryptionAtRestEndpoint of(CloudProvider asked, EncryptionAtRestPrivateEndpoint endpoint) {
        return RESULTS.apply(endpoint, asked);
    }

    private static EncryptionAtRestEndpoint aws(AwsEncryptionAtRestPrivateEndpoint aws) {
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

    private static EncryptionAtRestEndpoint azure(AzureEncryptionAtRestPrivateEndpoint azure) {
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

    private static EncryptionAtRestEndpoint unrecognized(CloudProvider asked, Map<String, Object> properties) {
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
