package dev.atlaslink.client.internal.version.v2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.internal.version.SentRequest;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureEnvironment;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.GoogleCloudKms;
import dev.atlaslink.client.model.Region;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What v2 is sent of encryption-at-rest settings: each block whole, but for what only Atlas sets. */
final class V2EncryptionSettingsCallsTest {
    private static final String SETTINGS = "/api/atlas/v2/groups/" + CannedAtlas.PROJECT + "/encryptionAtRest";

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @Test
    void blockOfAws() {
        String sent = update(EncryptionAtRestConfig.none()
                .with(AwsKms.received()
                        .enabled(true)
                        .accessKeyId("AKIAABCDEFGHIJKLMNOP")
                        .secretAccessKey(Secret.of("hunter2"))
                        .customerMasterKeyId("arn:aws:kms:us-east-1:1:key/1")
                        .region(Region.aws("us-east-1"))
                        .roleId("66c0a1f05f1d0c4e8a7d4102")
                        .requirePrivateNetworking(false)
                        .valid(true)
                        .putUnknownProperties("new", 7)
                        .build()));

        assertThat(SentRequest.json(sent)).isEqualTo(SentRequest.json("""
                {"awsKms": {"enabled": true, "accessKeyID": "AKIAABCDEFGHIJKLMNOP", "secretAccessKey": "hunter2",
                 "customerMasterKeyID": "arn:aws:kms:us-east-1:1:key/1", "region": "US_EAST_1",
                 "roleId": "66c0a1f05f1d0c4e8a7d4102", "requirePrivateNetworking": false}}
                """));
    }

    @Test
    void blockOfAzure() {
        String sent = update(EncryptionAtRestConfig.none()
                .with(AzureKeyVault.received()
                        .enabled(true)
                        .environment(AzureEnvironment.AZURE_CHINA)
                        .clientId("client")
                        .tenantId("tenant")
                        .subscriptionId("subscription")
                        .secret(Secret.of("hunter2"))
                        .resourceGroupName("group")
                        .keyVaultName("vault")
                        .keyIdentifier("https://vault/keys/1")
                        .roleId("66c0a1f05f1d0c4e8a7d4102")
                        .requirePrivateNetworking(true)
                        .valid(true)
                        .putUnknownProperties("new", 7)
                        .build()));

        assertThat(SentRequest.json(sent)).isEqualTo(SentRequest.json("""
                {"azureKeyVault": {"enabled": true, "azureEnvironment": "AZURE_CHINA", "clientID": "client",
                 "tenantID": "tenant", "subscriptionID": "subscription", "secret": "hunter2",
                 "resourceGroupName": "group", "keyVaultName": "vault", "keyIdentifier": "https://vault/keys/1",
                 "roleId": "66c0a1f05f1d0c4e8a7d4102", "requirePrivateNetworking": true}}
                """));
    }

    @Test
    void blockOfGcpAndWhatIsOfNoProvider() {
        String sent = update(EncryptionAtRestConfig.none()
                .with(GoogleCloudKms.received()
                        .enabled(true)
                        .keyVersionResourceId("projects/p/1")
                        .serviceAccountKey(Secret.of("hunter2"))
                        .roleId("66c0a1f05f1d0c4e8a7d4102")
                        .valid(true)
                        .putUnknownProperties("new", 7)
                        .build())
                .withEnabledForSearchNodes(true));

        assertThat(SentRequest.json(sent)).isEqualTo(SentRequest.json("""
                {"googleCloudKms": {"enabled": true, "keyVersionResourceID": "projects/p/1",
                 "serviceAccountKey": "hunter2", "roleId": "66c0a1f05f1d0c4e8a7d4102"}, "enabledForSearchNodes": true}
                """));
    }

    @Test
    void updateIsReadBack() {
        atlas.responds("{\"enabledForSearchNodes\":true}");

        EncryptionAtRestConfig after = atlas.generation(ApiVersion.V2)
                .encryptionSettings()
                .update(EncryptionAtRestConfig.none().withEnabledForSearchNodes(true));

        assertThat(after.enabledForSearchNodes()).contains(true);
        assertThat(atlas.sent().line()).isEqualTo("PATCH " + SETTINGS);
    }

    @Test
    void getAsksForTheSettingsOfTheProject() {
        atlas.responds("{\"enabledForSearchNodes\":false}");

        assertThat(atlas.generation(ApiVersion.V2).encryptionSettings().get().enabledForSearchNodes())
                .contains(false);

        assertThat(atlas.sent().line()).isEqualTo("GET " + SETTINGS);
    }

    private String update(EncryptionAtRestConfig changes) {
        atlas.responds("{}");
        assertThat(atlas.generation(ApiVersion.V2).encryptionSettings().update(changes))
                .isEqualTo(EncryptionAtRestConfig.none());
        return atlas.sent().body();
    }
}
