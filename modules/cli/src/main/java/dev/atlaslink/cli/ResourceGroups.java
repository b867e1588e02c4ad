package dev.atlaslink.cli;

import dev.atlaslink.cli.output.EncryptionEndpointView;
import dev.atlaslink.cli.output.ServiceView;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.Region;
import java.util.List;
import java.util.function.Function;

/** Lists the kinds of resources that have a group of commands. */
final class ResourceGroups {
    private static final ResourceGroup<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId>
            SERVICES = new ResourceGroup<>(
                    new ResourceWords(
                            "services",
                            "Manages private endpoint services.",
                            "a",
                            "service",
                            "AWS, AZURE or GCP",
                            "all that the API version knows"),
                    EndpointServiceId::of,
                    (project, provider) -> project.privateEndpointServices().of(provider),
                    project -> project.privateEndpointServices().list(),
                    PrivateEndpointServiceRequest::of,
                    ServiceView::of);

    private static final ResourceGroup<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId>
            ENCRYPTION_ENDPOINTS = new ResourceGroup<>(
                    new ResourceWords(
                            "encryption-endpoints",
                            "Manages private endpoints for encryption at rest with the customer's keys (v2 only).",
                            "an",
                            "endpoint",
                            "AWS or AZURE",
                            "both"),
                    EncryptionAtRestEndpointId::of,
                    (project, provider) -> project.encryptionAtRest().endpoints(provider),
                    project -> project.encryptionAtRest().listEndpoints(),
                    Function.identity(),
                    EncryptionEndpointView::of);

    private ResourceGroups() {}

    /** Returns them in the order of the help text. */
    static List<ResourceGroup<?, ?, ?>> all() {
        return List.of(SERVICES, ENCRYPTION_ENDPOINTS);
    }
}
