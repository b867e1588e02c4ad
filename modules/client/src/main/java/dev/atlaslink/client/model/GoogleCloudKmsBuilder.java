package dev.atlaslink.client.model;

import dev.atlaslink.client.credentials.Secret;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects the settings of a {@link GoogleCloudKms}; each is left out unless it is set. */
public final class GoogleCloudKmsBuilder {
    private static final Pattern KEY_VERSION = Pattern.compile("projects/.+");

    private Optional<String> keyVersionResourceId;
    private Optional<Secret> serviceAccountKey;
    private Optional<String> roleId;

    GoogleCloudKmsBuilder(Optional<GoogleCloudKms> from) {
        this.keyVersionResourceId = from.flatMap(GoogleCloudKms::keyVersionResourceId);
        this.serviceAccountKey = from.flatMap(GoogleCloudKms::serviceAccountKey);
        this.roleId = from.flatMap(GoogleCloudKms::roleId);
    }

    /**
     * Names the key version.
     *
     * @param id resource name, {@code projects/...}
     * @return this builder
     * @throws IllegalArgumentException if it does not begin so
     */
    public GoogleCloudKmsBuilder keyVersionResourceId(String id) {
        this.keyVersionResourceId = Optional.of(Check.matches(
                "keyVersionResourceId", id, KEY_VERSION, "the resource name of a key version, projects/..."));
        return this;
    }

    /**
     * Gives the key file of a service account that may use the key, in the older way.
     *
     * @param key the JSON file as one text
     * @return this builder
     * @throws IllegalArgumentException if it is missing
     */
    public GoogleCloudKmsBuilder serviceAccountKey(Secret key) {
        this.serviceAccountKey = Optional.of(Check.notNull("serviceAccountKey", key, "a secret"));
        return this;
    }

    /**
     * Names the service account that may use the key.
     *
     * @param id Atlas's id of it, 24 lower-case hexadecimal digits
     * @return this builder
     * @throws IllegalArgumentException if it has any other form
     */
    public GoogleCloudKmsBuilder roleId(String id) {
        ObjectIds.check("roleId", id);
        this.roleId = Optional.of(id);
        return this;
    }

    /**
     * Builds the block.
     *
     * @return a block with {@code enabled} true
     */
    public GoogleCloudKms build() {
        return build(true);
    }

    GoogleCloudKms build(boolean enabled) {
        return GoogleCloudKms.received()
                .enabled(enabled)
                .keyVersionResourceId(keyVersionResourceId)
                .serviceAccountKey(serviceAccountKey)
                .roleId(roleId)
                .build();
    }
}
