package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.EncryptionAtRestSettings;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.error.InvalidRequestException;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureEnvironment;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.GoogleCloudKms;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.endtoend.fixture.StubServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Encryption-at-rest settings are read whole and changed block by block (Atlas API reference, Terraform provider).
 */
final class EncryptionAtRestConfigContractTest {
    private static final String ROLE = Samples.KEY_ROLE;
    private static final String SECRET = Samples.KEY_SECRET;
    private static final String PATCH = "updateGroupEncryptionAtRest";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void everyProviderHasABlockFromTheStart(Generation generation) {
        EncryptionAtRestConfig config = settings(generation).get();
        assertThat(config.awsKms().flatMap(AwsKms::enabled)).contains(false);
        assertThat(config.azureKeyVault().flatMap(AzureKeyVault::enabled)).contains(false);
        assertThat(config.googleCloudKms().flatMap(GoogleCloudKms::enabled)).contains(false);
        assertThat(config.enabledForSearchNodes()).contains(false);
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void updateChangesOnlyTheBlocksThatItNames(Generation generation) {
        EncryptionAtRestSettings settings = settings(generation);
        settings.update(EncryptionAtRestConfig.none().with(Samples.awsKey()));
        EncryptionAtRestConfig after = settings.update(
                EncryptionAtRestConfig.none().with(Samples.azureKey()).withEnabledForSearchNodes(true));

        assertThat(atlas.latest(PATCH).bodyText()).doesNotContain("awsKms", "googleCloudKms");
        assertThat(after).isEqualTo(settings.get());
        assertThat(after.awsKms()).hasValueSatisfying(kms -> {
            assertThat(kms.enabled()).contains(true);
            assertThat(kms.region()).contains(Region.aws("us-east-1"));
            assertThat(kms.roleId()).contains(ROLE);
            assertThat(kms.valid()).contains(true);
        });
        assertThat(after.azureKeyVault()).hasValueSatisfying(vault -> {
            assertThat(vault.environment()).contains(AzureEnvironment.AZURE);
            assertThat(vault.keyVaultName()).contains("atlas-vault");
        });
        assertThat(after.enabledForSearchNodes()).contains(true);
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void secretsAreNeitherReturnedNorShown(Generation generation) {
        EncryptionAtRestConfig changes = EncryptionAtRestConfig.none().with(Samples.azureKey());
        EncryptionAtRestConfig after = settings(generation).update(changes);
        assertThat(after.azureKeyVault().flatMap(AzureKeyVault::secret)).isEmpty();
        assertThat(changes.toString()).contains("atlas-vault").doesNotContain(SECRET);
    }

    /** The simulator's journal would not show it. */
    @Test
    void secretsAreSentAsTheyAre() {
        try (StubServer server = StubServer.responding(200, "application/json", "{}");
                AtlasClient client = server.client()) {
            client.project(atlas.projectId())
                    .encryptionAtRest()
                    .config()
                    .update(EncryptionAtRestConfig.none()
                            .with(Samples.azureKey())
                            .with(gcp()));
            assertThat(server.bodies())
                    .singleElement(STRING)
                    .contains("\"secret\":\"" + SECRET + "\"", "\"serviceAccountKey\":\"" + SECRET + "\"");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void disabledBlockSendsNothingElseAndErasesTheSettings(Generation generation) {
        EncryptionAtRestSettings settings = settings(generation);
        settings.update(EncryptionAtRestConfig.none().with(gcp()));
        EncryptionAtRestConfig after =
                settings.update(EncryptionAtRestConfig.none().with(GoogleCloudKms.disabled()));
        assertThat(atlas.latest(PATCH).bodyText()).isEqualTo("{\"googleCloudKms\":{\"enabled\":false}}");
        assertThat(after.googleCloudKms().flatMap(GoogleCloudKms::keyVersionResourceId))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void privateNetworkingIsRequiredWithoutLosingOtherSettings(Generation generation) {
        EncryptionAtRestSettings settings = settings(generation);
        settings.update(EncryptionAtRestConfig.none().with(Samples.awsKey()).with(Samples.azureKey()));

        EncryptionAtRestConfig after = settings.requirePrivateNetworking(CloudProvider.AWS);
        assertThat(after.awsKms().flatMap(AwsKms::requirePrivateNetworking)).contains(true);
        assertThat(after.awsKms().flatMap(AwsKms::roleId)).contains(ROLE);
        assertThat(atlas.latest(PATCH).bodyText()).contains(ROLE).doesNotContain("valid", "azureKeyVault");
        assertThat(settings.requirePrivateNetworking(CloudProvider.AZURE)
                        .azureKeyVault()
                        .flatMap(AzureKeyVault::requirePrivateNetworking))
                .contains(true);
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void privateNetworkingThatIsRequiredAlreadyIsNotSentAgain(Generation generation) {
        EncryptionAtRestSettings settings = settings(generation);
        settings.update(EncryptionAtRestConfig.none().with(Samples.awsKey()));
        EncryptionAtRestConfig first = settings.requirePrivateNetworking(CloudProvider.AWS);
        atlas.forgetJournal();
        assertThat(settings.requirePrivateNetworking(CloudProvider.AWS)).isEqualTo(first);
        assertThat(atlas.journal(PATCH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void privateNetworkingNeedsAKeyInUse(Generation generation) {
        EncryptionAtRestSettings settings = settings(generation);
        assertThatThrownBy(() -> settings.requirePrivateNetworking(CloudProvider.AZURE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("azureKeyVault is not enabled", "update the settings first");
        assertThat(atlas.journal(PATCH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void blockWithEndpointsCannotBeDisabled(Generation generation) {
        EncryptionAtRestSettings settings = settings(generation);
        settings.update(EncryptionAtRestConfig.none().with(Samples.awsKey()));
        settings.requirePrivateNetworking(CloudProvider.AWS);
        generation
                .project(atlas)
                .encryptionAtRest()
                .endpoints(CloudProvider.AWS)
                .create("us-east-1");
        assertThatThrownBy(() -> settings.update(EncryptionAtRestConfig.none().with(AwsKms.disabled())))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("CANNOT_DISABLE_ENCRYPTION_AT_REST_DUE_TO_PRIVATE_ENDPOINTS");
    }

    private EncryptionAtRestSettings settings(Generation generation) {
        return generation.project(atlas).encryptionAtRest().config();
    }

    private static GoogleCloudKms gcp() {
        return GoogleCloudKms.builder()
                .keyVersionResourceId(
                        "projects/app-keys/locations/us-east4/keyRings/a/cryptoKeys/a/cryptoKeyVersions/1")
                .serviceAccountKey(Secret.of(SECRET))
                .build();
    }
}
