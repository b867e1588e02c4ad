package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.v1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v1.EncryptionAtRestApi;
import dev.atlaslink.api.v1.model.AwsKms;
import dev.atlaslink.api.v1.model.AzureEnvironment;
import dev.atlaslink.api.v1.model.AzureKeyVault;
import dev.atlaslink.api.v1.model.EncryptionAtRest;
import dev.atlaslink.api.v1.model.GoogleCloudKms;
import java.util.List;

/** Calls of v1.0 to the settings of encryption at rest. */
@SuppressWarnings("deprecation") // the deprecated generations are under test too
final class V1EncryptionCases {
    private static final String SECRET = "example-client-secret";
    private static final String KEY = "a key service of the customer";

    private V1EncryptionCases() {}

    static List<OperationCase> all() {
        return List.of(
                v1("getEncryptionAtRest", "nothing set up")
                        .sends("GET", "/encryptionAtRest")
                        .by(V1EncryptionCases::getSettings),
                update("AWS", "request-example-aws.json", aws()),
                update("AZURE", "request-example-azure.json", azure()),
                update("GCP", "request-example-gcp.json", gcp()),
                update("all off", "request-example-disabled.json", disabled()));
    }

    private static OperationCase update(String variant, String example, EncryptionAtRest body) {
        return v1("updateEncryptionAtRest", variant)
                .sends("PATCH", "/encryptionAtRest")
                .withExample(example)
                .needing(KEY)
                .by(stage -> {
                    EncryptionAtRest now = api(stage).updateEncryptionAtRest(stage.project(), body);
                    assertThat(now.awsKms().flatMap(AwsKms::enabled))
                            .contains(body.awsKms().flatMap(AwsKms::enabled).orElse(false));
                    assertThat(now.azureKeyVault().flatMap(AzureKeyVault::enabled))
                            .contains(body.azureKeyVault()
                                    .flatMap(AzureKeyVault::enabled)
                                    .orElse(false));
                    assertThat(now.azureKeyVault().flatMap(AzureKeyVault::secret))
                            .isEmpty();
                    assertThat(now.googleCloudKms().flatMap(GoogleCloudKms::enabled))
                            .contains(body.googleCloudKms()
                                    .flatMap(GoogleCloudKms::enabled)
                                    .orElse(false));
                });
    }

    private static EncryptionAtRestApi api(Stage stage) {
        return stage.api(EncryptionAtRestApi.class);
    }

    private static void getSettings(Stage stage) {
        EncryptionAtRest settings = api(stage).getEncryptionAtRest(stage.project());
        stage.whereAllIsKnown(() -> {
            assertThat(settings.awsKms().flatMap(AwsKms::enabled)).contains(false);
            assertThat(settings.azureKeyVault().flatMap(AzureKeyVault::enabled)).contains(false);
            assertThat(settings.googleCloudKms().flatMap(GoogleCloudKms::enabled))
                    .contains(false);
        });
    }

    private static EncryptionAtRest aws() {
        AwsKms kms = AwsKms.builder()
                .customerMasterKeyID("arn:aws:kms:us-east-1:123456789012:key/7f3a1c2e-9b4d-4e6f-8a5c-0d1e2f3a4b5c")
                .enabled(true)
                .region("US_EAST_1")
                .roleId("66c0a1f05f1d0c4e8a7d4102")
                .build();
        return EncryptionAtRest.builder().awsKms(kms).build();
    }

    private static EncryptionAtRest azure() {
        AzureKeyVault vault = AzureKeyVault.builder()
                .azureEnvironment(AzureEnvironment.AZURE)
                .clientID("3c8d5f7a-1b2e-4a6c-9d0f-5e4b3a2c1d0e")
                .enabled(true)
                .keyIdentifier("https://atlas-vault.vault.azure.net/keys/atlas/0123456789abcdef0123456789abcdef")
                .keyVaultName("atlas-vault")
                .resourceGroupName("app-keys")
                .secret(SECRET)
                .subscriptionID("8f2d1c3b-5a4e-4d6f-9b7a-2c1e0f3d4b5a")
                .tenantID("a4b3c2d1-e5f6-4708-9a1b-2c3d4e5f6071")
                .build();
        return EncryptionAtRest.builder().azureKeyVault(vault).build();
    }

    private static EncryptionAtRest gcp() {
        GoogleCloudKms kms = GoogleCloudKms.builder()
                .enabled(true)
                .keyVersionResourceID(
                        "projects/app-keys/locations/us-east4/keyRings/atlas/cryptoKeys/atlas/cryptoKeyVersions/1")
                .roleId("66c0a1f05f1d0c4e8a7d4103")
                .build();
        return EncryptionAtRest.builder().googleCloudKms(kms).build();
    }

    private static EncryptionAtRest disabled() {
        return EncryptionAtRest.builder()
                .awsKms(AwsKms.builder().enabled(false).build())
                .azureKeyVault(AzureKeyVault.builder().enabled(false).build())
                .googleCloudKms(GoogleCloudKms.builder().enabled(false).build())
                .build();
    }
}
