package dev.atlaslink.client.model;

import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.internal.result.AllowNulls;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Describes a key in Google Cloud Key Management Service, with which Atlas encrypts its own keys. It cannot be reached
 * through private endpoints.
 */
@Value.Immutable
@ReceivedStyle
public abstract class GoogleCloudKms {
    GoogleCloudKms() {}

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

    /**
     * Starts a block as Atlas returns it, such as for a test of your own code. It takes what {@link #builder()} would
     * refuse.
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
     * Returns the resource name of the key version, {@code projects/...}.
     *
     * @return empty where it is not set
     */
    public abstract Optional<String> keyVersionResourceId();

    /**
     * Returns the JSON key file of a service account that may use the key.
     *
     * @return empty where it is not set; only sent, never returned
     */
    public abstract Optional<Secret> serviceAccountKey();

    /**
     * Returns Atlas's id of the service account that may use the key, 24 hexadecimal digits.
     *
     * @return empty where it is not set
     */
    public abstract Optional<String> roleId();

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
    public static final class Received extends ImmutableGoogleCloudKms.Builder {
        Received() {}
    }
}
