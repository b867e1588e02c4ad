package dev.atlaslink.client.internal.version.v1;

import dev.atlaslink.api.v1.model.EncryptionAtRest;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureEnvironment;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.GoogleCloudKms;
import dev.atlaslink.client.model.Region;
import java.util.Optional;

/** Puts encryption-at-rest settings into v1.0's bodies and back. What only Atlas sets is never sent. */
final class V1EncryptionSettings {
    private V1EncryptionSettings() {}

    static EncryptionAtRest request(EncryptionAtRestConfig config) {
        return EncryptionAtRest.builder()
                .awsKms(config.awsKms().map(V1EncryptionSettings::request))
                .azureKeyVault(config.azureKeyVault().map(V1EncryptionSettings::request))
                .googleCloudKms(config.googleCloudKms().map(V1EncryptionSettings::request))
                .build();
    }

    static EncryptionAtRestConfig result(EncryptionAtRest config) {
        return EncryptionAtRestConfig.builder()
                .awsKms(config.awsKms().map(V1EncryptionSettings::result))
                .azureKeyVault(config.azureKeyVault().map(V1EncryptionSettings::result))
                .googleCloudKms(config.googleCloudKms().map(V1EncryptionSettings::result))
                .unknownProperties(config.unknownProperties())
                .build();
    }

    private static dev.atlaslink.api.v1.model.AwsKms request(AwsKms block) {
        return dev.atlaslink.api.v1.model.AwsKms.builder()
                .enabled(block.enabled())
                .accessKeyID(block.accessKeyId())
                .secretAccessKey(block.secretAccessKey().map(Secret::reveal))
                .customerMasterKeyID(block.customerMasterKeyId())
                .region(block.region().map(Region::atlasName))
                .roleId(block.roleId())
                .build();
    }

    private static AwsKms result(dev.atlaslink.api.v1.model.AwsKms block) {
        return AwsKms.received()
                .enabled(block.enabled())
                .accessKeyId(block.accessKeyID())
                .secretAccessKey(secret(block.secretAccessKey()))
                .customerMasterKeyId(block.customerMasterKeyID())
                .region(Region.of(CloudProvider.AWS, block.region()))
                .roleId(block.roleId())
                .valid(block.valid())
                .unknownProperties(block.unknownProperties())
                .build();
    }

    private static dev.atlaslink.api.v1.model.AzureKeyVault request(AzureKeyVault block) {
        return dev.atlaslink.api.v1.model.AzureKeyVault.builder()
                .enabled(block.enabled())
                .azureEnvironment(
                        block.environment().map(cloud -> dev.atlaslink.api.v1.model.AzureEnvironment.of(cloud.value())))
                .clientID(block.clientId())
                .tenantID(block.tenantId())
                .subscriptionID(block.subscriptionId())
                .secret(block.secret().map(Secret::reveal))
                .resourceGroupName(block.resourceGroupName())
                .keyVaultName(block.keyVaultName())
                .keyIdentifier(block.keyIdentifier())
                .roleId(block.roleId())
                .build();
    }

    private static AzureKeyVault result(dev.atlaslink.api.v1.model.AzureKeyVault block) {
        return AzureKeyVault.received()
                .enabled(block.enabled())
                .environment(block.azureEnvironment()
                        .map(dev.atlaslink.api.v1.model.AzureEnvironment::value)
                        .filter(cloud -> !cloud.isBlank())
                        .map(AzureEnvironment::new))
                .clientId(block.clientID())
                .tenantId(block.tenantID())
                .subscriptionId(block.subscriptionID())
                .secret(secret(block.secret()))
                .resourceGroupName(block.resourceGroupName())
                .keyVaultName(block.keyVaultName())
                .keyIdentifier(block.keyIdentifier())
                .roleId(block.roleId())
                .valid(block.valid())
                .unknownProperties(block.unknownProperties())
                .build();
    }

    private static dev.atlaslink.api.v1.model.GoogleCloudKms request(GoogleCloudKms block) {
        return dev.atlaslink.api.v1.model.GoogleCloudKms.builder()
                .enabled(block.enabled())
                .keyVersionResourceID(block.keyVersionResourceId())
                .serviceAccountKey(block.serviceAccountKey().map(Secret::reveal))
                .roleId(block.roleId())
                .build();
    }

    private static GoogleCloudKms result(dev.atlaslink.api.v1.model.GoogleCloudKms block) {
        return GoogleCloudKms.received()
                .enabled(block.enabled())
                .keyVersionResourceId(block.keyVersionResourceID())
                .serviceAccountKey(secret(block.serviceAccountKey()))
                .roleId(block.roleId())
                .valid(block.valid())
                .unknownProperties(block.unknownProperties())
                .build();
    }

    /** Atlas never returns one; if it did, it would not be shown either. */
    private static Optional<Secret> secret(Optional<String> text) {
        return text.filter(secret -> !secret.isBlank()).map(Secret::of);
    }
}
