package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.CloudSide;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateConnection;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.endtoend.fixture.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A customer's cloud account, in which the sample endpoint of a provider can be created, and the way to connect it. */
final class CloudAccount {
    private final CloudProvider provider;
    private final List<String> named = new ArrayList<>();
    private Callable<?> trouble = () -> null;

    CloudAccount(CloudProvider provider) {
        this.provider = provider;
    }

    /** Returns, for each endpoint that was created, the name of what it leads to. */
    List<String> named() {
        return named;
    }

    /** Does something before the next creation, such as to fail. */
    void before(Callable<?> event) {
        trouble = event;
    }

    Connecting<PrivateConnection> connect(PrivateEndpointServices services) {
        return switch (provider) {
            case AWS -> {
                CloudSide<PrivateEndpointService.Aws, PrivateEndpointRequest.Aws> vpc = service ->
                        create(service.endpointServiceName().orElseThrow(), PrivateEndpointRequest.Aws.class);
                yield services.connect((PrivateEndpointServiceRequest.Aws) Samples.service(provider), vpc);
            }
            case AZURE ->
                services.connect(
                        (PrivateEndpointServiceRequest.Azure) Samples.service(provider),
                        service -> create(
                                service.privateLinkServiceResourceId().orElseThrow(),
                                PrivateEndpointRequest.Azure.class));
            case GCP ->
                services.connect(
                        (PrivateEndpointServiceRequest.Gcp) Samples.service(provider),
                        service -> create(service.serviceAttachmentNames().get(0), PrivateEndpointRequest.Gcp.class));
        };
    }

    /** Returns how a run ends that must fail. */
    ConnectFailedException failure(PrivateEndpointServices services, Duration limit) {
        return catchThrowableOfType(
                ConnectFailedException.class, () -> connect(services).await(limit));
    }

    private <R extends PrivateEndpointRequest> R create(String name, Class<R> type) throws Exception {
        Callable<?> event = trouble;
        trouble = () -> null;
        event.call();
        named.add(name);
        return type.cast(Samples.endpoint(provider));
    }
}
