package dev.atlaslink.client.internal.compare;

import dev.atlaslink.client.internal.variant.Variants;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/** Reads the facts of a private endpoint. */
final class EndpointFacts {
    private static final String WHAT = "private endpoint";

    private static final Variants<PrivateEndpoint, Facts.Resource, Facts.Resource> OF_PROVIDER =
            Variants.<PrivateEndpoint, Facts.Resource, Facts.Resource>of(PrivateEndpoint.class)
                    .when(PrivateEndpoint.Aws.class, (aws, resource) -> resource)
                    .when(PrivateEndpoint.Azure.class, EndpointFacts::azure)
                    .when(PrivateEndpoint.Gcp.class, EndpointFacts::gcp)
                    .when(PrivateEndpoint.Unrecognized.class, (unrecognized, resource) -> resource)
                    .build();

    private EndpointFacts() {}

    static void read(EndpointServiceId service, PrivateEndpoint endpoint, Facts facts) {
        Facts.Resource resource = facts.of(WHAT, service + "/" + endpoint.id())
                // v1.0 alone has a word for an endpoint that the provider does not know yet.
                .ifTold("status", Optional.of(endpoint.status()).filter(status -> !status.equals(ResourceStatus.NONE)))
                .told("errorMessage", endpoint.errorMessage())
                .told("deleteRequested", Optional.of(endpoint.deleteRequested()));
        OF_PROVIDER.apply(endpoint, resource);
    }

    private static Facts.Resource azure(PrivateEndpoint.Azure azure, Facts.Resource resource) {
        return resource.told("connectionName", azure.connectionName()).told("ipAddress", azure.ipAddress());
    }

    private static Facts.Resource gcp(PrivateEndpoint.Gcp gcp, Facts.Resource resource) {
        return resource.ifTold("gcpProjectId", gcp.gcpProjectId())
                .told("forwardingRules", gcp.forwardingRules().stream().map(EndpointFacts::text))
                .ifTold("portMappingEnabled", gcp.portMappingEnabled());
    }

    private static String text(PrivateEndpoint.ForwardingRule rule) {
        return rule.name().orElse("") + " " + rule.ipAddress().orElse("") + " " + rule.status();
    }
}
