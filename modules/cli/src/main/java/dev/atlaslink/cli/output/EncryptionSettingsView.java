package dev.atlaslink.cli.output;

import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.GoogleCloudKms;
import dev.atlaslink.client.model.Region;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Shows the encryption-at-rest settings of a project, by the names of Atlas. Secrets are never among them. */
public final class EncryptionSettingsView {
    private EncryptionSettingsView() {}

    /**
     * Lists the settings.
     *
     * @param config as Atlas returned it
     * @return a block for each provider; {@code null} where Atlas has none
     */
    public static Map<String, Object> of(EncryptionAtRestConfig config) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("awsKms", config.awsKms().map(EncryptionSettingsView::aws).orElse(null));
        view.put(
                "azureKeyVault",
                config.azureKeyVault().map(EncryptionSettingsView::azure).orElse(null));
        view.put(
                "googleCloudKms",
                config.googleCloudKms().map(EncryptionSettingsView::google).orElse(null));
        put(view, "enabledForSearchNodes", config.enabledForSearchNodes());
        return view;
    }

    private static Map<String, Object> aws(AwsKms block) {
        Map<String, Object> view = start(block.enabled(), block.valid());
        put(view, "accessKeyID", block.accessKeyId());
        put(view, "customerMasterKeyID", block.customerMasterKeyId());
        put(view, "region", block.region().map(Region::atlasName));
        put(view, "roleId", block.roleId());
        put(view, "requirePrivateNetworking", block.requirePrivateNetworking());
        return view;
    }

    private static Map<String, Object> azure(AzureKeyVault block) {
        Map<String, Object> view = start(block.enabled(), block.valid());
        put(view, "azureEnvironment", block.environment().map(Object::toString));
        put(view, "clientID", block.clientId());
        put(view, "tenantID", block.tenantId());
        put(view, "subscriptionID", block.subscriptionId());
        put(view, "resourceGroupName", block.resourceGroupName());
        put(view, "keyVaultName", block.keyVaultName());
        put(view, "keyIdentifier", block.keyIdentifier());
        put(view, "roleId", block.roleId());
        put(view, "requirePrivateNetworking", block.requirePrivateNetworking());
        return view;
    }

    private static Map<String, Object> google(GoogleCloudKms block) {
        Map<String, Object> view = start(block.enabled(), block.valid());
        put(view, "keyVersionResourceID", block.keyVersionResourceId());
        put(view, "roleId", block.roleId());
        return view;
    }

    private static Map<String, Object> start(Optional<Boolean> enabled, Optional<Boolean> valid) {
        Map<String, Object> view = new LinkedHashMap<>();
        put(view, "enabled", enabled);
        put(view, "valid", valid);
        return view;
    }

    private static void put(Map<String, Object> view, String name, Optional<?> value) {
        value.ifPresent(known -> view.put(name, known));
    }
}
