package dev.atlaslink.client.internal.connect;

import dev.atlaslink.client.CloudSide;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A network of AWS in which one endpoint can be created, and which may do something else before. */
final class Vpc implements CloudSide<PrivateEndpointService.Aws, PrivateEndpointRequest.Aws> {
    static final String ENDPOINT = "vpce-0d00c26273372c6ef";

    private final List<String> targets = new ArrayList<>();
    private Callable<?> trouble = () -> null;

    /** Does something before the next creation, such as to fail. */
    void before(Callable<?> event) {
        trouble = event;
    }

    /** Returns what each endpoint that was created leads to. */
    List<String> targets() {
        return targets;
    }

    @Override
    public PrivateEndpointRequest.Aws create(PrivateEndpointService.Aws service) throws Exception {
        Callable<?> event = trouble;
        trouble = () -> null;
        event.call();
        targets.add(service.endpointServiceName().orElseThrow());
        return PrivateEndpointRequest.aws(ENDPOINT);
    }
}
