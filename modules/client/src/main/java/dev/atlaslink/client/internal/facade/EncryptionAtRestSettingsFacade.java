package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.EncryptionAtRestSettings;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.family.Change;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.version.shared.EncryptionSettingsCalls;
import dev.atlaslink.client.internal.version.shared.KeyServices;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import java.util.Optional;

/** The encryption-at-rest settings of one project. */
final class EncryptionAtRestSettingsFacade implements EncryptionAtRestSettings {
    private static final String WHAT = "encryption-at-rest settings";

    private final EncryptionSettingsCalls calls;
    private final ApiVersion version;

    EncryptionAtRestSettingsFacade(EncryptionSettingsCalls calls, ApiVersion version) {
        this.calls = calls;
        this.version = version;
    }

    @Override
    public EncryptionAtRestConfig get() {
        return Action.during("get of the " + WHAT, calls::get);
    }

    @Override
    public EncryptionAtRestConfig update(EncryptionAtRestConfig changes) {
        String allowed = "at least one block or enabledForSearchNodes";
        if (isEmpty(Required.notNull("changes", changes, allowed))) {
            throw new IllegalArgumentException("changes is empty; allowed is " + allowed);
        }
        return Action.during(
                "update of the " + WHAT, () -> Change.makeAndShow(() -> calls.update(changes), calls::get));
    }

    @Override
    public EncryptionAtRestConfig requirePrivateNetworking(CloudProvider provider) {
        KeyServices.requireReachable(provider);
        Capability.PRIVATE_NETWORKING.require(version);
        EncryptionAtRestConfig now = get();
        return switch (provider) {
            case AWS -> requireForAws(now);
            case AZURE -> requireForAzure(now);
            case GCP -> throw KeyServices.refusal(provider);
        };
    }

    private EncryptionAtRestConfig requireForAws(EncryptionAtRestConfig now) {
        AwsKms block = inUse("awsKms", now.awsKms().filter(kms -> isTrue(kms.enabled())));
        return isTrue(block.requirePrivateNetworking())
                ? now
                : update(EncryptionAtRestConfig.none()
                        .with(block.toBuilder().requirePrivateNetworking(true).build()));
    }

    private EncryptionAtRestConfig requireForAzure(EncryptionAtRestConfig now) {
        AzureKeyVault block = inUse("azureKeyVault", now.azureKeyVault().filter(vault -> isTrue(vault.enabled())));
        return isTrue(block.requirePrivateNetworking())
                ? now
                : update(EncryptionAtRestConfig.none()
                        .with(block.toBuilder().requirePrivateNetworking(true).build()));
    }

    /** Unknown properties are Atlas's to tell, and are not sent. */
    private static boolean isEmpty(EncryptionAtRestConfig changes) {
        return changes.awsKms().isEmpty()
                && changes.azureKeyVault().isEmpty()
                && changes.googleCloudKms().isEmpty()
                && changes.enabledForSearchNodes().isEmpty();
    }

    private static <T> T inUse(String name, Optional<T> block) {
        return block.orElseThrow(() -> new IllegalStateException(
                name + " is not enabled; requirePrivateNetworking needs a key in use, update the settings first"));
    }

    private static boolean isTrue(Optional<Boolean> setting) {
        return setting.orElse(false);
    }
}
