package dev.atlaslink.client.model;

import java.util.Optional;

/**
 * Holds the encryption-at-rest settings of a project: one block for each provider's key service.
 *
 * <p>The same type is read and sent. Read, it has a block for every provider; one that was never set up is there with
 * {@code enabled} false. Sent, it is a partial update: a block that is absent stays as it is at Atlas. A block is sent
 * whole, so start from {@link #none()} and add only the blocks to change; a block from {@code disabled()} switches its
 * provider off and erases its settings (Atlas API reference).
 *
 * @param awsKms the key in AWS Key Management Service
 * @param azureKeyVault the key in an Azure Key Vault
 * @param googleCloudKms the key in Google Cloud Key Management Service
 * @param enabledForSearchNodes whether dedicated search nodes are encrypted with the customer's key too
 */
public record EncryptionAtRestConfig(
        Optional<AwsKms> awsKms,
        Optional<AzureKeyVault> azureKeyVault,
        Optional<GoogleCloudKms> googleCloudKms,
        Optional<Boolean> enabledForSearchNodes) {
    private static final EncryptionAtRestConfig NONE =
            new EncryptionAtRestConfig(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

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
        return new EncryptionAtRestConfig(
                Optional.of(block(block)), azureKeyVault, googleCloudKms, enabledForSearchNodes);
    }

    /**
     * Puts a block for Azure.
     *
     * @param block built anew, or {@link AzureKeyVault#disabled()}
     * @return a changed copy
     */
    public EncryptionAtRestConfig with(AzureKeyVault block) {
        return new EncryptionAtRestConfig(awsKms, Optional.of(block(block)), googleCloudKms, enabledForSearchNodes);
    }

    /**
     * Puts a block for Google Cloud.
     *
     * @param block built anew, or {@link GoogleCloudKms#disabled()}
     * @return a changed copy
     */
    public EncryptionAtRestConfig with(GoogleCloudKms block) {
        return new EncryptionAtRestConfig(awsKms, azureKeyVault, Optional.of(block(block)), enabledForSearchNodes);
    }

    /**
     * Chooses whether dedicated search nodes are encrypted with the customer's key too.
     *
     * @param enabled Atlas's default is {@code false}
     * @return a changed copy
     */
    public EncryptionAtRestConfig withEnabledForSearchNodes(boolean enabled) {
        return new EncryptionAtRestConfig(awsKms, azureKeyVault, googleCloudKms, Optional.of(enabled));
    }

    private static <T> T block(T block) {
        return Check.notNull("block", block, "the settings of one provider");
    }
}
