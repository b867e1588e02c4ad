package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.EncryptionAtRestSettings;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** v1.0 and v2 read and change the same settings; what only v2 knows is refused on v1.0 before anything is sent. */
final class EncryptionOnV1Test {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final EncryptionAtRestSettings old =
            Generation.V1.project(atlas).encryptionAtRest().config();

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void settingsOfOneGenerationAreThoseOfTheOther(Generation generation) {
        EncryptionAtRestSettings current =
                generation.project(atlas).encryptionAtRest().config();
        EncryptionAtRestConfig after =
                old.update(EncryptionAtRestConfig.none().with(Samples.awsKey()).with(Samples.azureKey()));
        assertThat(after).isEqualTo(old.get());
        assertThat(current.get().awsKms()).isEqualTo(after.awsKms());
        assertThat(current.get().azureKeyVault()).isEqualTo(after.azureKeyVault());

        current.requirePrivateNetworking(CloudProvider.AWS);
        assertThat(old.get().awsKms().flatMap(AwsKms::requirePrivateNetworking)).isEmpty();
        old.update(EncryptionAtRestConfig.none().with(AzureKeyVault.disabled()));
        assertThat(current.get().azureKeyVault().flatMap(AzureKeyVault::enabled))
                .contains(false);
        assertThat(current.get().awsKms().flatMap(AwsKms::requirePrivateNetworking))
                .as("v1.0 leaves what it does not know")
                .contains(true);
    }

    @Test
    void whatOnlyV2KnowsIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> old.requirePrivateNetworking(CloudProvider.AWS))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContainingAll("requirePrivateNetworking", "v1.0", "set apiVersion to v2");
        assertThatThrownBy(() -> old.update(EncryptionAtRestConfig.none().withEnabledForSearchNodes(true)))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContainingAll("enabledForSearchNodes", "v1.0", "set apiVersion to v2");
        assertThat(atlas.journal()).isEmpty();
    }
}
