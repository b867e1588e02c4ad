package dev.atlaslink.client.model;

import dev.atlaslink.client.credentials.Secret;
import java.util.Optional;

/** Collects the settings of an {@link AzureKeyVault}; each is left out unless it is set. */
public final class AzureKeyVaultBuilder {
    private Optional<AzureEnvironment> environment;
    private Optional<String> clientId;
    private Optional<String> tenantId;
    private Optional<String> subscriptionId;
    private Optional<Secret> secret;
    private Optional<String> resourceGroupName;
    private Optional<String> keyVaultName;
    private Optional<String> keyIdentifier;
    private Optional<String> roleId;
    private Optional<Boolean> requirePrivateNetworking;

    AzureKeyVaultBuilder(Optional<AzureKeyVault> from) {
        this.environment = from.flatMap(AzureKeyVault::environment);
        this.clientId = from.flatMap(AzureKeyVault::clientId);
        this.tenantId = from.flatMap(AzureKeyVault::tenantId);
        this.subscriptionId = from.flatMap(AzureKeyVault::subscriptionId);
        this.secret = from.flatMap(AzureKeyVault::secret);
        this.resourceGroupName = from.flatMap(AzureKeyVault::resourceGroupName);
        this.keyVaultName = from.flatMap(AzureKeyVault::keyVaultName);
        this.keyIdentifier = from.flatMap(AzureKeyVault::keyIdentifier);
        this.roleId = from.flatMap(AzureKeyVault::roleId);
        this.requirePrivateNetworking = from.flatMap(AzureKeyVault::requirePrivateNetworking);
    }

    /**
     * Names the Azure cloud that holds the vault.
     *
     * @param cloud such as {@link AzureEnvironment#AZURE}
     * @return this builder
     * @throws IllegalArgumentException if it is missing
     */
    public AzureKeyVaultBuilder environment(AzureEnvironment cloud) {
        this.environment = Optional.of(Check.notNull("azureEnvironment", cloud, "an Azure cloud, such as AZURE"));
        return this;
    }

    /**
     * Names the Azure application that may use the key, in the older way.
     *
     * @param clientId its application id, a UUID
     * @param tenantId its Microsoft Entra tenant, a UUID
     * @param secret its client secret
     * @return this builder
     * @throws IllegalArgumentException if a part is missing or blank
     */
    public AzureKeyVaultBuilder application(String clientId, String tenantId, Secret secret) {
        this.clientId = Optional.of(Check.notBlank("clientId", clientId, "a UUID"));
        this.tenantId = Optional.of(Check.notBlank("tenantId", tenantId, "a UUID"));
        this.secret = Optional.of(Check.notNull("secret", secret, "a secret"));
        return this;
    }

    /**
     * Names the vault; it can no longer change once private endpoints exist.
     *
     * @param subscriptionId Azure subscription of the vault, a UUID
     * @param resourceGroupName resource group of the vault
     * @param keyVaultName name of the vault
     * @return this builder
     * @throws IllegalArgumentException if a part is missing or blank
     */
    public AzureKeyVaultBuilder vault(String subscriptionId, String resourceGroupName, String keyVaultName) {
        this.subscriptionId = Optional.of(Check.notBlank("subscriptionId", subscriptionId, "a UUID"));
        this.resourceGroupName =
                Optional.of(Check.notBlank("resourceGroupName", resourceGroupName, "the vault's resource group"));
        this.keyVaultName = Optional.of(Check.notBlank("keyVaultName", keyVaultName, "the vault's name"));
        return this;
    }

    /**
     * Names the key.
     *
     * @param url of the key, with its version
     * @return this builder
     * @throws IllegalArgumentException if it is missing or blank
     */
    public AzureKeyVaultBuilder keyIdentifier(String url) {
        this.keyIdentifier = Optional.of(Check.notBlank("keyIdentifier", url, "the URL of a key, with its version"));
        return this;
    }

    /**
     * Names the service principal that may use the key.
     *
     * @param id Atlas's id of it, 24 lower-case hexadecimal digits
     * @return this builder
     * @throws IllegalArgumentException if it has any other form
     */
    public AzureKeyVaultBuilder roleId(String id) {
        ObjectIds.check("roleId", id);
        this.roleId = Optional.of(id);
        return this;
    }

    /**
     * Chooses whether Atlas reaches the vault through private endpoints only.
     *
     * @param required must be {@code true} before an endpoint can be created
     * @return this builder
     */
    public AzureKeyVaultBuilder requirePrivateNetworking(boolean required) {
        this.requirePrivateNetworking = Optional.of(required);
        return this;
    }

    /**
     * Builds the block.
     *
     * @return a block with {@code enabled} true
     */
    public AzureKeyVault build() {
        return build(true);
    }

    AzureKeyVault build(boolean enabled) {
        return AzureKeyVault.received()
                .enabled(enabled)
                .environment(environment)
                .clientId(clientId)
                .tenantId(tenantId)
                .subscriptionId(subscriptionId)
                .secret(secret)
                .resourceGroupName(resourceGroupName)
                .keyVaultName(keyVaultName)
                .keyIdentifier(keyIdentifier)
                .roleId(roleId)
                .requirePrivateNetworking(requirePrivateNetworking)
                .build();
    }
}
