package dev.atlaslink.client.model;

import java.util.List;
import java.util.regex.Pattern;

/** Says which endpoint, made beforehand at the provider, to attach to a service. */
public sealed interface PrivateEndpointRequest {
    /**
     * Returns the provider whose endpoint this is.
     *
     * @return never {@code null}
     */
    CloudProvider provider();

    /**
     * Returns the id by which the endpoint will be found.
     *
     * @return never {@code null}
     */
    EndpointId id();

    /**
     * Names an interface endpoint in an AWS VPC (Atlas v1.0 reference).
     *
     * @param interfaceEndpointId the {@code VpcEndpointId} that AWS gave
     * @return the request
     * @throws IllegalArgumentException unless it is {@code vpce-} and 17 hexadecimal digits
     */
    static Aws aws(String interfaceEndpointId) {
        return new Aws(interfaceEndpointId);
    }

    /**
     * Names a private endpoint in an Azure virtual network.
     *
     * @param resourceId unencoded resource path, {@code /subscriptions/...}
     * @param ipAddress private address of the endpoint
     * @return the request
     * @throws IllegalArgumentException if the path does not begin with {@code /subscriptions/} or the address is blank
     */
    static Azure azure(String resourceId, String ipAddress) {
        return new Azure(resourceId, ipAddress);
    }

    /**
     * Names a group of forwarding rules in a Google Cloud VPC.
     *
     * @param endpointGroupName the name of the group
     * @param gcpProjectId the project that holds the rules
     * @param forwardingRules the members, one for each service attachment
     * @return the request
     * @throws IllegalArgumentException if a name is blank
     */
    static Gcp gcp(String endpointGroupName, String gcpProjectId, List<ForwardingRule> forwardingRules) {
        return new Gcp(endpointGroupName, gcpProjectId, forwardingRules);
    }

    /**
     * Names the one endpoint of a service with port mapping; Atlas calls its group by the endpoint's name (Atlas API
     * reference).
     *
     * @param endpointName the name of the endpoint, which becomes its id
     * @param ipAddress of the endpoint
     * @param gcpProjectId the project that holds the endpoint
     * @return the request
     * @throws IllegalArgumentException if a part is blank
     */
    static Gcp gcpPortMapped(String endpointName, String ipAddress, String gcpProjectId) {
        return new Gcp(endpointName, gcpProjectId, List.of(new ForwardingRule(endpointName, ipAddress)));
    }

    /**
     * An interface endpoint in an AWS VPC.
     *
     * @param interfaceEndpointId {@code vpce-} and 17 hexadecimal digits
     */
    record Aws(String interfaceEndpointId) implements PrivateEndpointRequest {
        private static final Pattern FORM = Pattern.compile("vpce-[0-9a-f]{17}");

        /** Checks the id's form. */
        public Aws {
            Check.matches("interfaceEndpointId", interfaceEndpointId, FORM, "vpce- and 17 hexadecimal digits");
        }

        @Override
        public CloudProvider provider() {
            return CloudProvider.AWS;
        }

        @Override
        public EndpointId id() {
            return EndpointId.of(interfaceEndpointId);
        }
    }

    /**
     * A private endpoint in an Azure virtual network.
     *
     * @param resourceId unencoded resource path
     * @param ipAddress private address
     */
    record Azure(String resourceId, String ipAddress) implements PrivateEndpointRequest {
        private static final Pattern FORM = Pattern.compile("/subscriptions/.+");

        /** Checks both parts. */
        public Azure {
            Check.matches("resourceId", resourceId, FORM, "an unencoded resource path, /subscriptions/...");
            Check.ipAddress("ipAddress", ipAddress);
        }

        @Override
        public CloudProvider provider() {
            return CloudProvider.AZURE;
        }

        @Override
        public EndpointId id() {
            return EndpointId.of(resourceId);
        }
    }

    /**
     * A group of forwarding rules in a Google Cloud VPC.
     *
     * @param endpointGroupName name of the group
     * @param gcpProjectId project that holds the rules
     * @param forwardingRules the members
     */
    record Gcp(String endpointGroupName, String gcpProjectId, List<ForwardingRule> forwardingRules)
            implements PrivateEndpointRequest {
        /** Checks the names and copies the list. */
        public Gcp {
            Check.notBlank("endpointGroupName", endpointGroupName, "the name of the endpoint group");
            Check.notBlank("gcpProjectId", gcpProjectId, "the Google Cloud project that holds the forwarding rules");
            forwardingRules = List.copyOf(
                    Check.notNull("forwardingRules", forwardingRules, "one rule for each service attachment"));
        }

        @Override
        public CloudProvider provider() {
            return CloudProvider.GCP;
        }

        @Override
        public EndpointId id() {
            return EndpointId.of(endpointGroupName);
        }
    }

    /**
     * One member of a Google Cloud endpoint group.
     *
     * @param name of the forwarding rule
     * @param ipAddress of the rule
     */
    record ForwardingRule(String name, String ipAddress) {
        /** Checks both parts. */
        public ForwardingRule {
            Check.notBlank("name", name, "the name of the forwarding rule");
            Check.ipAddress("ipAddress", ipAddress);
        }
    }
}
