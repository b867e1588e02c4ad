package dev.atlaslink.client.internal.version;

import dev.atlaslink.api.v2.model.EncryptionAtRest;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureEnvironment;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.GoogleCloudKms;
import dev.atlaslink.client.model.Region;
import java.util.Optional;

/** Puts encryption-at-rest settings into v2's bodies and back. What only Atlas sets is never sent. */
final class EncryptionAtRestConfigs {
    private EncryptionAtRestConfigs() {}

    static EncryptionAtRest request(EncryptionAtRestConfig config) {
        return EncryptionAtRest.builder()
                .awsKms(config.awsKms().map(EncryptionAtRestConfigs::request))
                .azureKeyVault(config.azureKeyVault().map(EncryptionAtRestConfigs::request))
                .googleCloudKms(config.googleCloudKms().map(EncryptionAtRestConfigs::request))
                .enabledForSearchNodes(config.enabledForSearchNodes())
                .build();
    }

    static EncryptionAtRestConfig result(EncryptionAtRest config) {
        return new EncryptionAtRestConfig(
                config.awsKms().map(EncryptionAtRestConfigs::result),
                config.azureKeyVault().map(EncryptionAtRestConfigs::result),
                config.googleCloudKms().map(EncryptionAtRestConfigs::result),
                config.enabledForSearchNodes());
    }

    private static dev.atlaslink.api.v2.model.AwsKms request(AwsKms block) {
        return dev.atlaslink.api.v2.model.AwsKms.builder()
                .enabled(block.enabled())
                .accessKeyID(block.accessKeyId())
                .secretAccessKey(block.secretAccessKey().map(Secret::reveal))
                .customerMasterKeyID(block.customerMasterKeyId())
                .region(block.region().map(Region::atlasName))
                .roleId(block.roleId())
                .requirePrivateNetworking(block.requirePrivateNetworking())
                .build();
    }

    private static AwsKms result(dev.atlaslink.api.v2.model.AwsKms block) {
        return new AwsKms(
                block.enabled(),
                block.accessKeyID(),
                secret(block.secretAccessKey()),
                block.customerMasterKeyID(),
                Region.of(CloudProvider.AWS, block.region()),
                block.roleId(),
                block.requirePrivateNetworking(),
                block.valid());
    }

    private static dev.atlaslink.api.v2.model.AzureKeyVault request(AzureKeyVault block) {
        return dev.atlaslink.api.v2.model.AzureKeyVault.builder()
                .enabled(block.enabled())
                .azureEnvironment(
                        block.environment().map(cloud -> dev.atlaslink.api.v2.model.AzureEnvironment.of(cloud.value())))
                .clientID(block.clientId())
                .tenantID(block.tenantId())
                .subscriptionID(block.subscriptionId())
                .secret(block.secret().map(Secret::reveal))
                .resourceGroupName(block.resourceGroupName())
                .keyVaultName(block.keyVaultName())
                .keyIdentifier(block.keyIdentifier())
                .roleId(block.roleId())
                .requirePrivateNetworking(block.requirePrivateNetworking())
                .build();
    }

    private static AzureKeyVault result(dev.atlaslink.api.v2.model.AzureKeyVault block) {
        return new AzureKeyVault(
                block.enabled(),
                block.azureEnvironment()
                        .map(dev.atlaslink.api.v2.model.AzureEnvironment::value)
                        .filter(cloud -> !cloud.isBlank())
                        .map(AzureEnvironment::new),
                block.clientID(),
                block.tenantID(),
                block.subscriptionID(),
                secret(block.secret()),
                block.resourceGroupName(),
                block.keyVaultName(),
                block.keyIdentifier(),
                block.roleId(),
                block.requirePrivateNetworking(),
                block.valid());
    }

    private static dev.atlaslink.api.v2.model.GoogleCloudKms request(GoogleCloudKms block) {
        return dev.atlaslink.api.v2.model.GoogleCloudKms.builder()
                .enabled(block.enabled())
                .keyVersionResourceID(block.keyVersionResourceId())
                .serviceAccountKey(block.serviceAccountKey().map(Secret::reveal))
                .roleId(block.roleId())
                .build();
    }

    private static GoogleCloudKms result(dev.atlaslink.api.v2.model.GoogleCloudKms block) {
        return new GoogleCloudKms(
                block.enabled(),
                block.keyVersionResourceID(),
                secret(block.serviceAccountKey()),
                block.roleId(),
                block.valid());
    }

    /** Atlas never returns one; if it did, it would not be shown either. */
    private static Optional<Secret> secret(Optional<String> text) {
        return text.filter(secret -> !secret.isBlank()).map(Secret::of);
    }
}
