package dev.atlaslink.cli.output;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.Region;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows a private endpoint service. */
public final class ServiceView {
    private ServiceView() {}

    /**
     * Lists the properties of the resource that an operation follows.
     *
     * @param operation finished or not
     * @return names and values as last seen
     */
    public static Map<String, Object> of(Operation<PrivateEndpointService> operation) {
        return of(operation.current());
    }

    /**
     * Lists the properties of a service.
     *
     * @param service of any provider
     * @return names and values; {@code null} where Atlas has none
     */
    public static Map<String, Object> of(PrivateEndpointService service) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", service.id().value());
        view.put("provider", service.provider().name());
        view.put("regionName", service.region().map(Region::atlasName).orElse(null));
        view.put(
                "providerRegionName", service.region().map(Region::providerName).orElse(null));
        view.put("status", service.status().value());
        view.put("errorMessage", service.errorMessage().orElse(null));
        if (service instanceof PrivateEndpointService.Aws aws) {
            view.put("endpointServiceName", aws.endpointServiceName().orElse(null));
            view.put("interfaceEndpoints", aws.interfaceEndpoints());
            view.put(
                    "supportedRemoteRegions",
                    aws.supportedRemoteRegions().stream().map(Region::atlasName).toList());
        } else if (service instanceof PrivateEndpointService.Azure azure) {
            view.put("privateLinkServiceName", azure.privateLinkServiceName().orElse(null));
            view.put(
                    "privateLinkServiceResourceId",
                    azure.privateLinkServiceResourceId().orElse(null));
            view.put("privateEndpoints", azure.privateEndpoints());
        } else if (service instanceof PrivateEndpointService.Gcp gcp) {
            view.put("serviceAttachmentNames", gcp.serviceAttachmentNames());
            view.put("endpointGroupNames", gcp.endpointGroupNames());
            view.put("portMappingEnabled", gcp.portMappingEnabled().orElse(null));
        } else if (service instanceof PrivateEndpointService.Unrecognized other) {
            view.put("properties", other.unknownProperties());
        }
        return view;
    }
}
