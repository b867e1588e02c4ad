package dev.atlaslink.cli.demo;

import static dev.atlaslink.cli.demo.Step.step;
import static dev.atlaslink.client.model.CloudProvider.AWS;
import static dev.atlaslink.client.model.CloudProvider.AZURE;
import static dev.atlaslink.client.model.ResourceStatus.ACTIVE;
import static dev.atlaslink.client.model.ResourceStatus.DELETED;
import static dev.atlaslink.client.model.ResourceStatus.DELETING;
import static dev.atlaslink.client.model.ResourceStatus.INITIATING;
import static dev.atlaslink.client.model.ResourceStatus.PENDING_ACCEPTANCE;

import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;

/** Tells of v2: private endpoints for encryption at rest (v2 reference). */
final class EncryptionChapter {
    private static final String GET = "getGroupEncryptionAtRestPrivateEndpoint";

    private final Caller v2;
    private EncryptionAtRestEndpoint onAzure;
    private EncryptionAtRestEndpoint onAws;

    EncryptionChapter(Caller v2) {
        this.v2 = v2;
    }

    void create() {
        Operation<EncryptionAtRestEndpoint> forAzure = create(AZURE, "US_CENTRAL");
        // The reference says US_CENTRAL here as well, but that is a region of Azure.
        Operation<EncryptionAtRestEndpoint> forAws = create(AWS, "US_EAST_1");
        // On Azure somebody must approve the connection; the simulator does after a while.
        onAzure = v2.await(
                step("wait until encryption endpoint on AZURE is ready", GET, 200)
                        .endsIn(ACTIVE)
                        .passingThrough(PENDING_ACCEPTANCE),
                forAzure);
        onAws = v2.await(
                step("wait until encryption endpoint on AWS is ready", GET, 200)
                        .endsIn(ACTIVE)
                        .passingThrough(INITIATING),
                forAws);
    }

    void delete() {
        Operation<EncryptionAtRestEndpointId> fromAzure = delete(onAzure);
        Operation<EncryptionAtRestEndpointId> fromAws = delete(onAws);
        v2.await(
                step("wait until encryption endpoint on AZURE is gone", GET, 404)
                        .endsIn(DELETED),
                fromAzure);
        v2.await(step("wait until encryption endpoint on AWS is gone", GET, 404).endsIn(DELETED), fromAws);
    }

    private Operation<EncryptionAtRestEndpoint> create(CloudProvider provider, String region) {
        return v2.start(
                step("create encryption endpoint on " + provider, "createGroupEncryptionAtRestPrivateEndpoint", 202)
                        .ofSeed("004")
                        .endsIn(INITIATING),
                () -> endpoints(provider).create(region));
    }

    private Operation<EncryptionAtRestEndpointId> delete(EncryptionAtRestEndpoint endpoint) {
        return v2.start(
                step(
                                "delete encryption endpoint on " + endpoint.provider(),
                                "requestGroupEncryptionAtRestPrivateEndpointDeletion",
                                204)
                        .endsIn(DELETING),
                () -> endpoints(endpoint.provider()).delete(endpoint.id()));
    }

    private EncryptionAtRestEndpoints endpoints(CloudProvider provider) {
        return v2.project().encryptionAtRest().endpoints(provider);
    }
}
