package dev.atlaslink.client.internal.connect;

import dev.atlaslink.client.ConnectionApproval;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.ResourceStatus;

/** Private networking, endpoint, approval, activation. */
record ApprovedConnectionSteps<Q, R>(
        Runnable privateNetworking, ResourceCollection<Q, R, ?> endpoints, Q request, ConnectionApproval<R> approval)
        implements Steps<R> {
    @Override
    public R take(Run run) throws Exception {
        run.begin(ConnectStep.PRIVATE_NETWORKING);
        privateNetworking.run();

        run.begin(ConnectStep.ENDPOINT);
        Operation<R> operation = run.ensured(endpoints.ensure(request));
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
