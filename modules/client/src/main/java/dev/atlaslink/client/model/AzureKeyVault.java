package dev.atlaslink.client.model;

import dev.atlaslink.client.credentials.Secret;
import java.util.Optional;

/**
 * Describes a key in an Azure Key Vault, with which Atlas encrypts its own keys.
 *
 * <p>{@code keyVaultName}, {@code resourceGroupName} and {@code subscriptionId} can no longer change once private
 * endpoints exist (Atlas API reference).
 *
 * @param enabled whether Atlas uses the key
 * @param environment Azure cloud that holds the vault
 * @param clientId application id of the Azure application that may use the key, a UUID
 * @param tenantId Microsoft Entra tenant of the application, a UUID
 * @param subscriptionId Azure subscription of the vault, a UUID
 * @param secret client secret of the application; only sent, never returned
 * @param resourceGroupName resource group of the vault
 * @param keyVaultName name of the vault
 * @param keyIdentifier URL of the key, with its version
 * @param roleId Atlas's id of the service principal that may use the key, 24 hexadecimal digits
 * @param requirePrivateNetworking whether Atlas reaches the vault through private endpoints only
 * @param valid whether Atlas could use the key when it last tried; only returned, never sent
 */
public record AzureKeyVault(
        Optional<Boolean> enabled,
        Optional<AzureEnvironment> environment,
        Optional<String> clientId,
        Optional<String> tenantId,
        Optional<String> subscriptionId,
        Optional<Secret> secret,
        Optional<String> resourceGroupName,
        Optional<String> keyVaultName,
        Optional<String> keyIdentifier,
        Optional<String> roleId,
        Optional<Boolean> requirePrivateNetworking,
        Optional<Boolean> valid) {
    /**
     * Returns a block that switches the provider off and erases its settings at Atlas.
     *
     * @return {@code enabled} false and nothing else, which is how Atlas wants it
     */
    public static AzureKeyVault disabled() {
        return new AzureKeyVaultBuilder(Optional.empty()).build(false);
    }

    /**
     * Starts a block that is in use.
     *
     * @return a builder without settings
     */
    public static AzureKeyVaultBuilder builder() {
        return new AzureKeyVaultBuilder(Optional.empty());
    }

    /**
     * Starts a block that is in use from these settings.
     *
     * @return a builder with all settings but {@code valid}, which is Atlas's
     */
    public AzureKeyVaultBuilder toBuilder() {
        return new AzureKeyVaultBuilder(Optional.of(this));
    }
}
