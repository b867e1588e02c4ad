package dev.atlaslink.client.internal.version.v1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureEnvironment;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.GoogleCloudKms;
import dev.atlaslink.client.model.Region;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** All that v1.0 tells of encryption-at-rest settings is in the facade's value, and nothing else. */
final class V1EncryptionSettingsResultsTest {
    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @Test
    void blockOfAws() {
        EncryptionAtRestConfig config = read("""
                {"awsKms": {"enabled": true, "accessKeyID": "AKIA", "customerMasterKeyID": "arn:1",
                 "region": "US_EAST_1", "roleId": "role", "valid": false, "new": 7}}
                """);

        assertThat(config)
                .isEqualTo(EncryptionAtRestConfig.none()
                        .with(AwsKms.received()
                                .enabled(true)
                                .accessKeyId("AKIA")
                                .customerMasterKeyId("arn:1")
                                .region(Region.aws("us-east-1"))
                                .roleId("role")
                                .valid(false)
                                .putUnknownProperties("new", 7)
                                .build()));
    }

    @Test
    void blockOfAzure() {
        EncryptionAtRestConfig config = read("""
                {"azureKeyVault": {"enabled": true, "azureEnvironment": "AZURE_CHINA", "clientID": "client",
                 "tenantID": "tenant", "subscriptionID": "subscription", "resourceGroupName": "group",
                 "keyVaultName": "vault", "keyIdentifier": "https://vault/keys/1", "roleId": "role",
                 "valid": true, "new": 7}}
                """);

        assertThat(config)
                .isEqualTo(EncryptionAtRestConfig.none()
                        .with(AzureKeyVault.received()
                                .enabled(true)
                                .environment(AzureEnvironment.AZURE_CHINA)
                                .clientId("client")
                                .tenantId("tenant")
                                .subscriptionId("subscription")
                                .resourceGroupName("group")
                                .keyVaultName("vault")
                                .keyIdentifier("https://vault/keys/1")
                                .roleId("role")
                                .valid(true)
                                .putUnknownProperties("new", 7)
                                .build()));
    }

    @Test
    void blockOfGcpAndWhatIsOfNoProvider() {
        EncryptionAtRestConfig config = read("""
                {"googleCloudKms": {"enabled": true, "keyVersionResourceID": "projects/p/1", "roleId": "role",
                 "valid": true, "new": 7}, "later": 8}
                """);

        assertThat(config)
                .isEqualTo(EncryptionAtRestConfig.builder()
                        .googleCloudKms(GoogleCloudKms.received()
                                .enabled(true)
                                .keyVersionResourceId("projects/p/1")
                                .roleId("role")
                                .valid(true)
                                .putUnknownProperties("new", 7)
                                .build())
                        .putUnknownProperties("later", 8)
                        .build());
    }

    /** Atlas never returns one; what does is shown to nobody who does not ask for it. */
    @Test
    void secretsThatAreReturnedAreSecrets() {
        EncryptionAtRestConfig config = read("""
                {"awsKms": {"secretAccessKey": "hunter2-a"}, "azureKeyVault": {"secret": "hunter2-b"},
                 "googleCloudKms": {"serviceAccountKey": "hunter2-c"}}
                """);

        assertThat(config.awsKms().flatMap(AwsKms::secretAccessKey)).contains(Secret.of("hunter2-a"));
        assertThat(config.azureKeyVault().flatMap(AzureKeyVault::secret)).contains(Secret.of("hunter2-b"));
        assertThat(config.googleCloudKms().flatMap(GoogleCloudKms::serviceAccountKey))
                .contains(Secret.of("hunter2-c"));
        assertThat(config.toString()).doesNotContain("hunter2");
    }

    @Test
    void whatIsBlankIsNotTold() {
        EncryptionAtRestConfig config = read("""
                {"awsKms": {"secretAccessKey": " ", "region": ""},
                 "azureKeyVault": {"secret": "", "azureEnvironment": " "},
                 "googleCloudKms": {"serviceAccountKey": ""}}
                """);

        assertThat(config)
                .isEqualTo(EncryptionAtRestConfig.none()
                        .with(AwsKms.received().build())
                        .with(AzureKeyVault.received().build())
                        .with(GoogleCloudKms.received().build()));
    }

    private EncryptionAtRestConfig read(String json) {
        return atlas.responds(json)
                .generation(ApiVersion.V1)
                .encryptionSettings()
                .get();
    }
}
