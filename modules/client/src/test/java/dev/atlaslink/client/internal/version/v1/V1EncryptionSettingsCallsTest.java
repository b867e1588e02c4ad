package dev.atlaslink.client.internal.version.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.internal.version.SentRequest;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureEnvironment;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.GoogleCloudKms;
import dev.atlaslink.client.model.Region;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What v1.0 is sent of encryption-at-rest settings: each block whole, but for what only Atlas sets. */
final class V1EncryptionSettingsCallsTest {
    private static final String SETTINGS = "/api/atlas/v1.0/groups/" + CannedAtlas.PROJECT + "/encryptionAtRest";

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
                        .valid(true)
                        .putUnknownProperties("new", 7)
                        .build()));

        assertThat(SentRequest.json(sent)).isEqualTo(SentRequest.json("""
                {"awsKms": {"enabled": true, "accessKeyID": "AKIAABCDEFGHIJKLMNOP", "secretAccessKey": "hunter2",
                 "customerMasterKeyID": "arn:aws:kms:us-east-1:1:key/1", "region": "US_EAST_1",
                 "roleId": "66c0a1f05f1d0c4e8a7d4102"}}
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
                        .valid(true)
                        .putUnknownProperties("new", 7)
                        .build()));

        assertThat(SentRequest.json(sent)).isEqualTo(SentRequest.json("""
                {"azureKeyVault": {"enabled": true, "azureEnvironment": "AZURE_CHINA", "clientID": "client",
                 "tenantID": "tenant", "subscriptionID": "subscription", "secret": "hunter2",
                 "resourceGroupName": "group", "keyVaultName": "vault", "keyIdentifier": "https://vault/keys/1",
                 "roleId": "66c0a1f05f1d0c4e8a7d4102"}}
                """));
    }

    @Test
    void blockOfGcp() {
        String sent = update(EncryptionAtRestConfig.none()
                .with(GoogleCloudKms.received()
                        .enabled(true)
                        .keyVersionResourceId("projects/p/1")
                        .serviceAccountKey(Secret.of("hunter2"))
                        .roleId("66c0a1f05f1d0c4e8a7d4102")
                        .valid(true)
                        .putUnknownProperties("new", 7)
                        .build()));

        assertThat(SentRequest.json(sent)).isEqualTo(SentRequest.json("""
                {"googleCloudKms": {"enabled": true, "keyVersionResourceID": "projects/p/1",
                 "serviceAccountKey": "hunter2", "roleId": "66c0a1f05f1d0c4e8a7d4102"}}
                """));
    }

    @Test
    void updateIsReadBack() {
        atlas.responds("{\"googleCloudKms\":{\"enabled\":false}}");
        EncryptionAtRestConfig off = EncryptionAtRestConfig.none().with(GoogleCloudKms.disabled());

        EncryptionAtRestConfig after =
                atlas.generation(ApiVersion.V1).encryptionSettings().update(off);

        assertThat(after).isEqualTo(off);
        assertThat(atlas.sent().line()).isEqualTo("PATCH " + SETTINGS);
    }

    @Test
    void getAsksForTheSettingsOfTheProject() {
        atlas.responds("{\"awsKms\":{\"enabled\":true}}");

        assertThat(atlas.generation(ApiVersion.V1)
                        .encryptionSettings()
                        .get()
                        .awsKms()
                        .flatMap(AwsKms::enabled))
                .contains(true);

        assertThat(atlas.sent().line()).isEqualTo("GET " + SETTINGS);
    }

    @ParameterizedTest
    @MethodSource
    void whatItLacksIsRefused(EncryptionAtRestConfig changes, String what) {
        assertThatThrownBy(() ->
                        atlas.generation(ApiVersion.V1).encryptionSettings().update(changes))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessage("encryption at rest with " + what + " is not possible with v1.0; set apiVersion to v2");
        assertThat(atlas.lines()).isEmpty();
    }

    static Stream<Arguments> whatItLacksIsRefused() {
        EncryptionAtRestConfig none = EncryptionAtRestConfig.none();
        return Stream.of(
                arguments(
                        none.with(AwsKms.received()
                                .requirePrivateNetworking(false)
                                .build()),
                        "requirePrivateNetworking"),
                arguments(
                        none.with(AzureKeyVault.received()
                                .requirePrivateNetworking(true)
                                .build()),
                        "requirePrivateNetworking"),
                arguments(none.withEnabledForSearchNodes(false), "enabledForSearchNodes"),
                arguments(
                        none.with(AzureKeyVault.received()
                                .environment(AzureEnvironment.AZURE_US_GOVERNMENT)
                                .build()),
                        "azureEnvironment AZURE_US_GOVERNMENT"));
    }

    private String update(EncryptionAtRestConfig changes) {
        atlas.responds("{}");
        assertThat(atlas.generation(ApiVersion.V1).encryptionSettings().update(changes))
                .isEqualTo(EncryptionAtRestConfig.none());
        return atlas.sent().body();
    }
}
