package dev.atlaslink.client.model;

import dev.atlaslink.client.credentials.Secret;
import java.util.Optional;

/**
 * Describes a key in Google Cloud Key Management Service, with which Atlas encrypts its own keys. It cannot be reached
 * through private endpoints.
 *
 * @param enabled whether Atlas uses the key
 * @param keyVersionResourceId resource name of the key version, {@code projects/...}
 * @param serviceAccountKey JSON key file of a service account that may use the key; only sent, never returned
 * @param roleId Atlas's id of the service account that may use the key, 24 hexadecimal digits
 * @param valid whether Atlas could use the key when it last tried; only returned, never sent
 */
public record GoogleCloudKms(
        Optional<Boolean> enabled,
        Optional<String> keyVersionResourceId,
        Optional<Secret> serviceAccountKey,
        Optional<String> roleId,
        Optional<Boolean> valid) {
    /**
     * Returns a block that switches the provider off and erases its settings at Atlas.
     *
     * @return {@code enabled} false and nothing else, which is how Atlas wants it
     */
    public static GoogleCloudKms disabled() {
        return new GoogleCloudKmsBuilder(Optional.empty()).build(false);
    }

    /**
     * Starts a block that is in use.
     *
     * @return a builder without settings
     */
    public static GoogleCloudKmsBuilder builder() {
        return new GoogleCloudKmsBuilder(Optional.empty());
    }

    /**
     * Starts a block that is in use from these settings.
     *
     * @return a builder with all settings but {@code valid}, which is Atlas's
     */
    public GoogleCloudKmsBuilder toBuilder() {
        return new GoogleCloudKmsBuilder(Optional.of(this));
    }
}
