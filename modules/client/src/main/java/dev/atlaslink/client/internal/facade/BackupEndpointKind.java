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
import dev.atlaslink.client.model.BackupEndpoint;
import dev.atlaslink.client.model.BackupEndpointId;
import dev.atlaslink.client.model.BackupEndpointRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;

/** The private endpoints for backups of one provider, known by their region and that of their VPC. */
record BackupEndpointKind(CloudProvider provider)
        implements Kind<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> {
    private static final Identity<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> BY_REGIONS =
            new PropertyIdentity<>(request -> "", BackupEndpointKind::place, BackupEndpointKind::match);

    @Override
    public String name() {
        return "backup private endpoint";
    }

    @Override
    public Scope scope() {
        return new Scope("of " + provider, List.of(provider));
    }

    @Override
    public BackupEndpointRequest check(BackupEndpointRequest request) {
        Region region = Required.request(request).region();
        if (region.provider() != provider) {
            throw Required.refusal("region", region.provider() + " " + region, "a region of " + provider);
        }
        return request;
    }

    @Override
    public Identity<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> identity() {
        return BY_REGIONS;
    }

    @Override
    public State<BackupEndpointId> state(BackupEndpoint endpoint) {
        return new State<>(endpoint.id(), endpoint.status(), endpoint.errorMessage());
    }

    @Override
    public StatusSets statuses() {
        return StatusSets.BACKUP_ENDPOINT;
    }

    /** Nobody approves one, so nobody has done anything with it; no source says that one may go while it is made. */
    @Override
    public boolean isUnused(
            BackupEndpoint own, DescribedResources<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> there) {
        there.resume(own.id()).awaitStatus(EncryptionEndpointKind.PROVISIONED, Operation.DEFAULT_LIMIT);
        return true;
    }

    private static String place(BackupEndpointRequest request) {
        String place = "in " + request.region();
        return request.vpcRegion().equals(request.region()) ? place : place + " with its VPC in " + request.vpcRegion();
    }

    private static Match match(BackupEndpointRequest wanted, BackupEndpoint endpoint) {
        return endpoint.region()
                .map(region -> region.equals(wanted.region())
                                && endpoint.vpcRegion().orElse(region).equals(wanted.vpcRegion())
                        ? Match.YES
                        : Match.NO)
                // What has failed will not change any more.
                .orElse(endpoint.status().equals(ResourceStatus.FAILED) ? Match.NEVER_TOLD : Match.NOT_TOLD_YET);
    }
}
