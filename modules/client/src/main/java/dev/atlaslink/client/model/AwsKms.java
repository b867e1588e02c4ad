package dev.atlaslink.client.model;

import dev.atlaslink.client.credentials.Secret;
import java.util.Optional;

/**
 * Describes a key in AWS Key Management Service, with which Atlas encrypts its own keys.
 *
 * <p>Atlas reaches the key through {@code roleId} or, in the older way, through {@code accessKeyId} and
 * {@code secretAccessKey}.
 *
 * @param enabled whether Atlas uses the key
 * @param accessKeyId of an IAM user that may use the key, 16 to 128 characters
 * @param secretAccessKey belongs to {@code accessKeyId}; only sent, never returned
 * @param customerMasterKeyId id or ARN of the key, 1 to 2048 characters
 * @param region of the key
 * @param roleId Atlas's id of the IAM role that may use the key, 24 hexadecimal digits
 * @param requirePrivateNetworking whether Atlas reaches the key through private endpoints only
 * @param valid whether Atlas could use the key when it last tried; only returned, never sent
 */
public record AwsKms(
        Optional<Boolean> enabled,
        Optional<String> accessKeyId,
        Optional<Secret> secretAccessKey,
        Optional<String> customerMasterKeyId,
        Optional<Region> region,
        Optional<String> roleId,
        Optional<Boolean> requirePrivateNetworking,
        Optional<Boolean> valid) {
    /**
     * Returns a block that switches the provider off and erases its settings at Atlas.
     *
     * @return {@code enabled} false and nothing else, which is how Atlas wants it
     */
    public static AwsKms disabled() {
        return new AwsKmsBuilder(Optional.empty()).build(false);
    }

    /**
     * Starts a block that is in use.
     *
     * @return a builder without settings
     */
    public static AwsKmsBuilder builder() {
        return new AwsKmsBuilder(Optional.empty());
    }

    /**
     * Starts a block that is in use from these settings.
     *
     * @return a builder with all settings but {@code valid}, which is Atlas's
     */
    public AwsKmsBuilder toBuilder() {
        return new AwsKmsBuilder(Optional.of(this));
    }
}
