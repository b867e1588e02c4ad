package dev.atlaslink.client.internal.connect;

import dev.atlaslink.client.ConnectionApproval;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.EncryptionAtRestSettings;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;

/** Private networking, endpoint, approval, activation. */
record EncryptionConnectionSteps(
        EncryptionAtRestSettings settings,
        EncryptionAtRestEndpoints endpoints,
        Region region,
        ConnectionApproval approval)
        implements Steps<EncryptionAtRestEndpoint> {
    @Override
    public EncryptionAtRestEndpoint take(Run run) throws Exception {
        run.begin(ConnectStep.PRIVATE_NETWORKING);
        settings.requirePrivateNetworking(region.provider());

        run.begin(ConnectStep.ENDPOINT);
        Operation<EncryptionAtRestEndpoint> operation = endpoints.ensure(region);
        run.endpointIs(operation.id());
        operation.onProgress(run::tell);
        run.awaitStatus(operation, ResourceStatus.PENDING_ACCEPTANCE);
        while (!operation.isDone()) {
            run.begin(ConnectStep.APPROVAL);
            approval.approve(operation.current());
            run.begin(ConnectStep.ACTIVATION);
            // Atlas makes an endpoint anew that was removed at the provider, and then asks for approval anew.
            run.awaitStatus(operation, ResourceStatus.PENDING_RECREATION);
            run.awaitStatus(operation, ResourceStatus.PENDING_ACCEPTANCE);
        }
        return operation.current();
    }
}
