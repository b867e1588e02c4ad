package dev.atlaslink.client;

import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureEnvironment;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.EncryptionAtRestConfig;

/** Settings of encryption at rest, with a key of each provider. */
public final class EncryptionKeys {
    public static final String ROLE = "66c0a1f05f1d0c4e8a7d4102";

    public static final EncryptionAtRestConfig AWS = EncryptionAtRestConfig.none()
            .with(AwsKms.builder()
                    .customerMasterKeyId("arn:aws:kms:us-east-1:123456789012:key/1")
                    .region("us-east-1")
                    .roleId(ROLE)
                    .build());

    public static final EncryptionAtRestConfig AZURE = EncryptionAtRestConfig.none()
            .with(AzureKeyVault.builder()
                    .environment(AzureEnvironment.AZURE)
                    .application(
                            "3c8d5f7a-1b2e-4a6c-9d0f-5e4b3a2c1d0e",
                            "a4b3c2d1-e5f6-4708-9a1b-2c3d4e5f6071",
                            Secret.of("hunter2-secret"))
                    .vault("8f2d1c3b-5a4e-4d6f-9b7a-2c1e0f3d4b5a", "app-keys", "atlas-vault")
                    .keyIdentifier("https://atlas-vault.vault.azure.net/keys/atlas/0123456789abcdef0123456789abcdef")
                    .build());

    private EncryptionKeys() {}
}
