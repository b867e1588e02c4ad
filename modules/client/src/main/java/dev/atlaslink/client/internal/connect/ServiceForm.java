package dev.atlaslink.client.internal.connect;

import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.model.PrivateEndpointService;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** What a ready service of one provider looks like: it tells what an endpoint has to name. */
record ServiceForm<S extends PrivateEndpointService>(Class<S> type, Predicate<S> tells, String name) {
    static final ServiceForm<PrivateEndpointService.Aws> AWS = new ServiceForm<>(
            PrivateEndpointService.Aws.class, aws -> aws.endpointServiceName().isPresent(), "endpointServiceName");
    static final ServiceForm<PrivateEndpointService.Azure> AZURE = new ServiceForm<>(
            PrivateEndpointService.Azure.class,
            azure -> azure.privateLinkServiceResourceId().isPresent(),
            "privateLinkServiceResourceId");
    static final ServiceForm<PrivateEndpointService.Gcp> GCP = new ServiceForm<>(
            PrivateEndpointService.Gcp.class,
            gcp -> !gcp.serviceAttachmentNames().isEmpty(),
            "serviceAttachmentNames");

    S check(PrivateEndpointService service) {
        if (!type.isInstance(service) || !tells.test(type.cast(service))) {
            throw new UnexpectedResponseException(
                    "service " + service.id() + " is " + service.status() + ", but Atlas tells no " + name,
                    OptionalInt.empty(),
                    null);
        }
        return type.cast(service);
    }
}
