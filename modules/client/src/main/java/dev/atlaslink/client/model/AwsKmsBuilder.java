package dev.atlaslink.client.model;

import dev.atlaslink.client.credentials.Secret;
import java.util.Optional;

/** Collects the settings of an {@link AwsKms}; each is left out unless it is set. */
public final class AwsKmsBuilder {
    private Optional<String> accessKeyId;
    private Optional<Secret> secretAccessKey;
    private Optional<String> customerMasterKeyId;
    private Optional<Region> region;
    private Optional<String> roleId;
    private Optional<Boolean> requirePrivateNetworking;

    AwsKmsBuilder(Optional<AwsKms> from) {
        this.accessKeyId = from.flatMap(AwsKms::accessKeyId);
        this.secretAccessKey = from.flatMap(AwsKms::secretAccessKey);
        this.customerMasterKeyId = from.flatMap(AwsKms::customerMasterKeyId);
        this.region = from.flatMap(AwsKms::region);
        this.roleId = from.flatMap(AwsKms::roleId);
        this.requirePrivateNetworking = from.flatMap(AwsKms::requirePrivateNetworking);
    }

    /**
     * Names the IAM user that may use the key, in the older way.
     *
     * @param id access key id, 16 to 128 characters
     * @param secret its secret access key
     * @return this builder
     * @throws IllegalArgumentException if the id is of another length or the secret is missing
     */
    public AwsKmsBuilder accessKey(String id, Secret secret) {
        this.accessKeyId = Optional.of(Check.length("accessKeyId", id, 16, 128));
        this.secretAccessKey = Optional.of(Check.notNull("secretAccessKey", secret, "a secret"));
        return this;
    }

    /**
     * Names the key.
     *
     * @param id id or ARN, 1 to 2048 characters
     * @return this builder
     * @throws IllegalArgumentException if it is of another length
     */
    public AwsKmsBuilder customerMasterKeyId(String id) {
        this.customerMasterKeyId = Optional.of(Check.length("customerMasterKeyId", id, 1, 2048));
        return this;
    }

    /**
     * Names the region of the key.
     *
     * @param region of AWS
     * @return this builder
     * @throws IllegalArgumentException if it is missing or of another provider
     */
    public AwsKmsBuilder region(Region region) {
        this.region = Optional.of(RegionChecks.of(CloudProvider.AWS, region));
        return this;
    }

    /**
     * Names the region of the key.
     *
     * @param region such as {@code us-east-1} or {@code US_EAST_1}
     * @return this builder
     * @throws IllegalArgumentException if no region can be named so
     */
    public AwsKmsBuilder region(String region) {
        return region(Region.aws(region));
    }

    /**
     * Names the IAM role that may use the key.
     *
     * @param id Atlas's id of the role, 24 lower-case hexadecimal digits
     * @return this builder
     * @throws IllegalArgumentException if it has any other form
     */
    public AwsKmsBuilder roleId(String id) {
        ObjectIds.check("roleId", id);
        this.roleId = Optional.of(id);
        return this;
    }

    /**
     * Chooses whether Atlas reaches the key through private endpoints only.
     *
     * @param required must be {@code true} before an endpoint can be created
     * @return this builder
     */
    public AwsKmsBuilder requirePrivateNetworking(boolean required) {
        this.requirePrivateNetworking = Optional.of(required);
        return this;
    }

    /**
     * Builds the block.
     *
     * @return a block with {@code enabled} true
     */
    public AwsKms build() {
        return build(true);
    }

    AwsKms build(boolean enabled) {
        return AwsKms.received()
                .enabled(enabled)
                .accessKeyId(accessKeyId)
                .secretAccessKey(secretAccessKey)
                .customerMasterKeyId(customerMasterKeyId)
                .region(region)
                .roleId(roleId)
                .requirePrivateNetworking(requirePrivateNetworking)
                .build();
    }
}
