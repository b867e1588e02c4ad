package dev.atlaslink.cli.output;

import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.Region;
import java.util.Map;

/** Shows a private endpoint service. */
public final class ServiceView {
    private ServiceView() {}

    /**
     * Lists the properties of a service.
     *
     * @param service of any provider
     * @return names and values; {@code null} where Atlas has none
     */
    public static Map<String, Object> of(PrivateEndpointService service) {
        Map<String, Object> view = ResourceView.of(
                service.id(), service.provider(), service.region(), service.status(), service.errorMessage());
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
        } else {
            throw new IllegalStateException("no view of " + service.getClass().getName());
        }
        return view;
    }
}
