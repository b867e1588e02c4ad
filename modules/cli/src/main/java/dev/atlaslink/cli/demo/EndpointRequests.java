package dev.atlaslink.cli.demo;

import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointRequest.ForwardingRule;
import dev.atlaslink.client.model.PrivateEndpointService;
import java.util.List;
import java.util.stream.IntStream;

/** Stands in for the user, who makes endpoints at the provider. */
final class EndpointRequests {
    private EndpointRequests() {}

    /** The value of the Atlas v1.0 reference. */
    static PrivateEndpointRequest aws() {
        return PrivateEndpointRequest.aws("vpce-0d00c26273372c6ef");
    }

    static PrivateEndpointRequest azure() {
        return PrivateEndpointRequest.azure(
                "/subscriptions/8f2d1c3b-5a4e-4d6f-9b7a-2c1e0f3d4b5a/resourceGroups/app-network"
                        + "/providers/Microsoft.Network/privateEndpoints/atlas-endpoint",
                "10.0.1.4");
    }

    /** One forwarding rule for each attachment that Atlas made. */
    static PrivateEndpointRequest gcp(PrivateEndpointService service) {
        int attachments = service instanceof PrivateEndpointService.Gcp gcp
                ? gcp.serviceAttachmentNames().size()
                : 0;
        List<ForwardingRule> rules = IntStream.range(0, attachments)
                .mapToObj(index -> new ForwardingRule("atlas-endpoint-" + index, "10.142.0." + (index + 2)))
                .toList();
        return PrivateEndpointRequest.gcp("atlas-endpoint", "app-network-prod", rules);
    }
}
