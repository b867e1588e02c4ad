package dev.atlaslink.client.internal.connect;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.model.ConnectStep;

/** Endpoint, activation: nobody but Atlas has anything to do. */
record ActivatedConnectionSteps<Q, R>(ResourceCollection<Q, R, ?> endpoints, Q request) implements Steps<R> {
    @Override
    public R take(Run run) {
        run.begin(ConnectStep.ENDPOINT);
        Operation<R> operation = run.ensured(endpoints.ensure(request));
        run.endpointIs(operation.id());
        run.begin(ConnectStep.ACTIVATION);
        return run.await(operation);
    }
}
