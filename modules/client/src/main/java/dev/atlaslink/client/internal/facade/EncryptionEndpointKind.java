package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.internal.creation.Match;
import dev.atlaslink.client.internal.family.DescribedResources;
import dev.atlaslink.client.internal.family.Identity;
import dev.atlaslink.client.internal.family.Kind;
import dev.atlaslink.client.internal.family.PropertyIdentity;
import dev.atlaslink.client.internal.family.Scope;
import dev.atlaslink.client.internal.family.State;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import java.util.Set;

/**
 * The encryption-at-rest endpoints of one provider, known by their region; Atlas documents no rule against a second one in a
 * region.
 */
record EncryptionEndpointKind(CloudProvider provider)
        implements Kind<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> {
    private static final Identity<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> BY_REGION =
            new PropertyIdentity<>(region -> "", region -> "in " + region, EncryptionEndpointKind::match);

    /** From these on an endpoint of either family may go. */
    static final Set<ResourceStatus> PROVISIONED = Set.of(
            ResourceStatus.PENDING_ACCEPTANCE,
            ResourceStatus.ACTIVE,
            ResourceStatus.PENDING_RECREATION,
            ResourceStatus.FAILED);

    @Override
    public String name() {
        return "encryption-at-rest private endpoint";
    }

    @Override
    public Scope scope() {
        return new Scope("of " + provider, List.of(provider));
    }

    @Override
    public Region check(Region region) {
        String allowed = "a region of " + provider;
        if (Required.notNull("region", region, allowed).provider() != provider) {
            throw Required.refusal("region", region.provider() + " " + region, allowed);
        }
        return region;
    }

    @Override
    public Identity<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> identity() {
        return BY_REGION;
    }

    @Override
    public State<EncryptionAtRestEndpointId> state(EncryptionAtRestEndpoint endpoint) {
        return new State<>(endpoint.id(), endpoint.status(), endpoint.errorMessage());
    }

    @Override
    public StatusSets statuses() {
        return StatusSets.ENCRYPTION_AT_REST_ENDPOINT;
    }

    /** Atlas refuses to delete one that it is still provisioning. */
    @Override
    public Set<ResourceStatus> undeletable() {
        return Set.of(ResourceStatus.INITIATING);
    }

    @Override
    public boolean isUnused(
            EncryptionAtRestEndpoint own,
            DescribedResources<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> there) {
        ResourceStatus status = there.resume(own.id())
                .awaitStatus(PROVISIONED, Operation.DEFAULT_LIMIT)
                .status();
        return switch (provider) {
            // Azure waits for an approval, so somebody has given it.
            case AZURE -> !status.equals(ResourceStatus.ACTIVE);
            case AWS, GCP -> true;
        };
    }

    private static Match match(Region wanted, EncryptionAtRestEndpoint endpoint) {
        return endpoint.region()
                .map(place -> place.equals(wanted) ? Match.YES : Match.NO)
                // What has failed will not change any more.
                .orElse(endpoint.status().equals(ResourceStatus.FAILED) ? Match.NEVER_TOLD : Match.NOT_TOLD_YET);
    }
}
