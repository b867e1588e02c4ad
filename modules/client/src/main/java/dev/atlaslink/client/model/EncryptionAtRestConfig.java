package dev.atlaslink.client.model;

import dev.atlaslink.client.internal.result.AllowNulls;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Holds the encryption-at-rest settings of a project: one block for each provider's key service.
 *
 * <p>The same type is read and sent. Read, it has a block for every provider; one that was never set up is there with
 * {@code enabled} false. Sent, it is a partial update: a block that is absent stays as it is at Atlas. A block is sent
 * whole, so start from {@link #none()} and add only the blocks to change; a block from {@code disabled()} switches its
 * provider off and erases its settings (Atlas API reference).
 */
@Value.Immutable
public abstract class EncryptionAtRestConfig {
    private static final EncryptionAtRestConfig NONE = builder().build();

    EncryptionAtRestConfig() {}

    /**
     * Returns settings that change nothing, to which the changes are added.
     *
     * @return without any block
     */
    public static EncryptionAtRestConfig none() {
        return NONE;
    }

    /**
     * Puts a block for AWS.
     *
     * @param block built anew, or {@link AwsKms#disabled()}
     * @return a changed copy
     */
    public EncryptionAtRestConfig with(AwsKms block) {
        return toBuilder().awsKms(block(block)).build();
    }

    /**
     * Puts a block for Azure.
     *
     * @param block built anew, or {@link AzureKeyVault#disabled()}
     * @return a changed copy
     */
    public EncryptionAtRestConfig with(AzureKeyVault block) {
        return toBuilder().azureKeyVault(block(block)).build();
    }

    /**
     * Puts a block for Google Cloud.
     *
     * @param block built anew, or {@link GoogleCloudKms#disabled()}
     * @return a changed copy
     */
    public EncryptionAtRestConfig with(GoogleCloudKms block) {
        return toBuilder().googleCloudKms(block(block)).build();
    }

    /**
     * Chooses whether dedicated search nodes are encrypted with the customer's key too.
     *
     * @param enabled Atlas's default is {@code false}
     * @return a changed copy
     */
    public EncryptionAtRestConfig withEnabledForSearchNodes(boolean enabled) {
        return toBuilder().enabledForSearchNodes(enabled).build();
    }

    /**
     * Starts settings, such as for a test of your own code.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the key in AWS Key Management Service.
     *
     * @return empty where it is not set
     */
    public abstract Optional<AwsKms> awsKms();

    /**
     * Returns the key in an Azure Key Vault.
     *
     * @return empty where it is not set
     */
    public abstract Optional<AzureKeyVault> azureKeyVault();

    /**
     * Returns the key in Google Cloud Key Management Service.
     *
     * @return empty where it is not set
     */
    public abstract Optional<GoogleCloudKms> googleCloudKms();

    /**
     * Tells whether dedicated search nodes are encrypted with the customer's key too.
     *
     * @return empty where it is not set
     */
    public abstract Optional<Boolean> enabledForSearchNodes();

    /**
     * Returns the JSON properties that this version has no accessor for, in their order; values may be {@code null}. They
     * are not sent.
     *
     * @return empty where there are none; not part of {@code toString()}
     */
    @Value.Redacted
    public abstract Map<String, @AllowNulls @Nullable Object> unknownProperties();

    private Builder toBuilder() {
        return builder().from(this);
    }

    private static <T> T block(T block) {
        return Check.notNull("block", block, "the settings of one provider");
    }

    /** Builds settings. */
    public static final class Builder extends ImmutableEncryptionAtRestConfig.Builder {
        Builder() {}
    }
}
