package dev.atlaslink.client.model;

import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.internal.result.AllowNulls;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Describes a key in AWS Key Management Service, with which Atlas encrypts its own keys.
 *
 * <p>Atlas reaches the key through {@code roleId} or, in the older way, through {@code accessKeyId} and
 * {@code secretAccessKey}.
 */
@Value.Immutable
@ReceivedStyle
public abstract class AwsKms {
    AwsKms() {}

    /**
     * Returns a block that switches the provider off and erases its settings at Atlas.
     *
     * @return {@code enabled} false and nothing else, as Atlas requires
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
     * Returns the access key id of an IAM user that may use the key, 16 to 128 characters.
     *
     * @return empty where it is not set
     */
    public abstract Optional<String> accessKeyId();

    /**
     * Returns the secret that belongs to {@code accessKeyId}.
     *
     * @return empty where it is not set; only sent, never returned
     */
    public abstract Optional<Secret> secretAccessKey();

    /**
     * Returns the id or ARN of the key, 1 to 2048 characters.
     *
     * @return empty where it is not set
     */
    public abstract Optional<String> customerMasterKeyId();

    /**
     * Returns the region of the key.
     *
     * @return empty where it is not set
     */
    public abstract Optional<Region> region();

    /**
     * Returns Atlas's id of the IAM role that may use the key, 24 hexadecimal digits.
     *
     * @return empty where it is not set
     */
    public abstract Optional<String> roleId();

    /**
     * Tells whether Atlas reaches the key through private endpoints only.
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
    public static final class Received extends ImmutableAwsKms.Builder {
        Received() {}
    }
}
