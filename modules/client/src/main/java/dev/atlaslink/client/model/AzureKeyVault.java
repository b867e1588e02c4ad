package dev.atlaslink.client.model;

import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.internal.result.AllowNulls;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Describes a key in an Azure Key Vault, with which Atlas encrypts its own keys.
 *
 * <p>{@code keyVaultName}, {@code resourceGroupName} and {@code subscriptionId} can no longer change once private
 * endpoints exist (Atlas API reference).
 */
@Value.Immutable
@ReceivedStyle
public abstract class AzureKeyVault {
    AzureKeyVault() {}

    /**
     * Returns a block that switches the provider off and erases its settings at Atlas.
     *
     * @return {@code enabled} false and nothing else, as Atlas requires
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

    /**
     * Starts a block as Atlas returns it, such as for a test of your own code. It accepts values that
     * {@link #builder()} would refuse.
     *
     * @return an empty builder
     */
    public static Received received() {
        return new Received();
    }

    /**
     * Tells whether Atlas uses the key.
     *
     * @return empty where it is not set
     */
    public abstract Optional<Boolean> enabled();

    /**
     * Returns the Azure cloud that holds the vault.
     *
     * @return empty where it is not set
     */
    public abstract Optional<AzureEnvironment> environment();

    /**
     * Returns the application id of the Azure application that may use the key, a UUID.
     *
     * @return empty where it is not set
     */
    public abstract Optional<String> clientId();

    /**
     * Returns the Microsoft Entra tenant of the application, a UUID.
     *
     * @return empty where it is not set
     */
    public abstract Optional<String> tenantId();

    /**
     * Returns the Azure subscription of the vault, a UUID.
     *
     * @return empty where it is not set
     */
    public abstract Optional<String> subscriptionId();

    /**
     * Returns the client secret of the application.
     *
     * @return empty where it is not set; only sent, never returned
     */
    public abstract Optional<Secret> secret();

    /**
     * Returns the resource group of the vault.
     *
     * @return empty where it is not set
     */
    public abstract Optional<String> resourceGroupName();

    /**
     * Returns the name of the vault.
     *
     * @return empty where it is not set
     */
    public abstract Optional<String> keyVaultName();

    /**
     * Returns the URL of the key, with its version.
     *
     * @return empty where it is not set
     */
    public abstract Optional<String> keyIdentifier();

    /**
     * Returns Atlas's id of the service principal that may use the key, 24 hexadecimal digits.
     *
     * @return empty where it is not set
     */
    public abstract Optional<String> roleId();

    /**
     * Tells whether Atlas reaches the vault through private endpoints only.
     *
     * @return empty where it is not set
     */
    public abstract Optional<Boolean> requirePrivateNetworking();

    /**
     * Tells whether Atlas could use the key when it last tried.
     *
     * @return empty where it is not set; only returned, never sent
     */
    public abstract Optional<Boolean> valid();

    /**
     * Returns the JSON properties that this version has no accessor for, in their order; values may be {@code null}. They
     * are not sent.
     *
     * @return empty where there are none; not part of {@code toString()}
     */
    @Value.Redacted
    public abstract Map<String, @AllowNulls @Nullable Object> unknownProperties();

    /** Builds blocks as Atlas returns them. */
    public static final class Received extends ImmutableAzureKeyVault.Builder {
        Received() {}
    }
}
