package dev.atlaslink.client.internal.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.EncryptionAtRest;
import dev.atlaslink.client.EncryptionAtRestSettings;
import dev.atlaslink.client.EncryptionKeys;
import dev.atlaslink.client.SimulatedAtlas;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.GoogleCloudKms;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.simulator.Fault;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Encryption at rest: settings that are changed block by block, and endpoints by provider. */
final class EncryptionFacadeTest {
    private static final String UPDATE = "updateGroupEncryptionAtRest";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final EncryptionAtRest encryption = atlas.project(ApiVersion.V2).encryptionAtRest();
    private final EncryptionAtRestSettings settings = encryption.config();

    @Test
    void privateNetworkingIsRequiredBesideTheOtherSettingsOfTheKey() {
        settings.update(EncryptionKeys.AWS);
        EncryptionAtRestConfig after = settings.requirePrivateNetworking(CloudProvider.AWS);
        assertThat(after.awsKms().flatMap(AwsKms::requirePrivateNetworking)).contains(true);
        assertThat(after.awsKms().flatMap(AwsKms::roleId)).contains(EncryptionKeys.ROLE);
        assertThat(settings.get()).isEqualTo(after);

        settings.update(EncryptionKeys.AZURE);
        EncryptionAtRestConfig vault = settings.requirePrivateNetworking(CloudProvider.AZURE);
        assertThat(vault.azureKeyVault().flatMap(AzureKeyVault::requirePrivateNetworking))
                .contains(true);
        assertThat(vault.azureKeyVault().flatMap(AzureKeyVault::keyVaultName)).contains("atlas-vault");
    }

    @Test
    void whatIsRequiredAlreadyIsNotSentAgain() {
        settings.update(EncryptionKeys.AWS);
        settings.update(EncryptionKeys.AZURE);
        EncryptionAtRestConfig aws = settings.requirePrivateNetworking(CloudProvider.AWS);
        assertThat(aws).isNotNull();
        EncryptionAtRestConfig azure = settings.requirePrivateNetworking(CloudProvider.AZURE);
        atlas.forget();
        assertThat(settings.requirePrivateNetworking(CloudProvider.AWS)).isEqualTo(azure);
        assertThat(settings.requirePrivateNetworking(CloudProvider.AZURE)).isEqualTo(azure);
        assertThat(atlas.sent(UPDATE)).isEmpty();
    }

    @Test
    void privateNetworkingNeedsAKeyInUse() {
        assertThatIllegalStateException()
                .isThrownBy(() -> settings.requirePrivateNetworking(CloudProvider.AWS))
                .withMessageStartingWith("awsKms is not enabled; ");
        assertThatIllegalStateException()
                .isThrownBy(() -> settings.requirePrivateNetworking(CloudProvider.AZURE))
                .withMessageStartingWith("azureKeyVault is not enabled; ");
        assertThat(atlas.sent(UPDATE)).isEmpty();
    }

    @Test
    void changeOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.update(EncryptionAtRestConfig.none()))
                .withMessage("changes is empty; allowed is at least one block or enabledForSearchNodes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.update(null))
                .withMessageStartingWith("changes is null");
        assertThat(atlas.sent()).isEmpty();
    }

    @Test
    void eachPartAloneIsAChange() {
        EncryptionAtRestConfig none = EncryptionAtRestConfig.none();
        settings.update(none.with(AwsKms.disabled()));
        settings.update(none.with(AzureKeyVault.disabled()));
        settings.update(none.with(GoogleCloudKms.disabled()));
        assertThat(settings.update(none.withEnabledForSearchNodes(true)).enabledForSearchNodes())
                .contains(true);
        assertThat(atlas.sent(UPDATE)).hasSize(4);
    }

    @Test
    void changeWhoseResponseCannotBeReadIsShownByALook() {
        atlas.simulator().faults().add(Fault.garbageBody().onOperation(UPDATE).times(1));
        EncryptionAtRestConfig after = settings.update(EncryptionKeys.AWS);
        assertThat(after.awsKms().flatMap(AwsKms::roleId)).contains(EncryptionKeys.ROLE);
        assertThat(atlas.sent(UPDATE)).hasSize(1);
    }

    @Test
    void endpointsOfAllProvidersAreOneList() {
        settings.update(EncryptionKeys.AWS);
        settings.update(EncryptionKeys.AZURE);
        settings.requirePrivateNetworking(CloudProvider.AWS);
        settings.requirePrivateNetworking(CloudProvider.AZURE);
        encryption.endpoints(CloudProvider.AZURE).create("eastus2");
        encryption.endpoints(CloudProvider.AWS).create("us-east-1");
        assertThat(encryption.listEndpoints())
                .extracting(EncryptionAtRestEndpoint::provider)
                .containsExactly(CloudProvider.AWS, CloudProvider.AZURE);
        assertThat(encryption.endpoints(CloudProvider.AZURE).find("eastus2"))
                .flatMap(EncryptionAtRestEndpoint::region)
                .contains(Region.azure("eastus2"));
        assertThat(encryption.endpoints(CloudProvider.AZURE).provider()).isEqualTo(CloudProvider.AZURE);
    }

    @Test
    void privateNetworkingIsRefusedBeforeTheSettingsAreReadWhereItIsUnknown() {
        EncryptionAtRestSettings old =
                atlas.project(ApiVersion.V1).encryptionAtRest().config();
        assertThatExceptionOfType(UnsupportedInVersionException.class)
                .isThrownBy(() -> old.requirePrivateNetworking(CloudProvider.AWS))
                .withMessageContaining("requirePrivateNetworking");
        assertThat(atlas.sent()).isEmpty();
    }

    @Test
    void providerWhoseKeyServiceAtlasCannotReachIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encryption.endpoints(CloudProvider.GCP))
                .withMessage("provider is GCP; allowed is AWS or AZURE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.requirePrivateNetworking(CloudProvider.GCP))
                .withMessage("provider is GCP; allowed is AWS or AZURE");
        assertThat(atlas.sent()).isEmpty();
    }
}
