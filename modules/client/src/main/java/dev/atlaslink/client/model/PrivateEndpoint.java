package dev.atlaslink.client.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Describes a private endpoint, the customer's side of a private connection, as Atlas sees it.
 */
public sealed interface PrivateEndpoint {
    /**
     * Returns the id by which Atlas finds the endpoint within its service.
     *
     * @return never {@code null}
     */
    EndpointId id();

    /**
     * Returns the provider of the endpoint.
     *
     * @return never {@code null}
     */
    CloudProvider provider();

    /**
     * Returns where the endpoint stands; Atlas calls it {@code connectionStatus} on AWS, {@code status} elsewhere.
     *
     * @return {@link ResourceStatus#UNKNOWN} where Atlas sent none
     */
    ResourceStatus status();

    /**
     * Returns what went wrong, in the provider's words.
     *
     * @return empty where nothing did
     */
    Optional<String> errorMessage();

    /**
     * Tells whether Atlas was asked to remove the endpoint.
     *
     * @return {@code false} where Atlas did not say
     */
    boolean deleteRequested();

    /**
     * An interface endpoint in an AWS VPC.
     *
     * @param id the VPC endpoint's id, {@code vpce-...}
     * @param status where the endpoint stands
     * @param errorMessage what went wrong, if anything did
     * @param deleteRequested whether Atlas was asked to remove it
     */
    record Aws(EndpointId id, ResourceStatus status, Optional<String> errorMessage, boolean deleteRequested)
            implements PrivateEndpoint {
        @Override
        public CloudProvider provider() {
            return CloudProvider.AWS;
        }
    }

    /**
     * A private endpoint in an Azure virtual network.
     *
     * @param id the endpoint's resource path
     * @param status where the endpoint stands
     * @param errorMessage what went wrong, if anything did
     * @param deleteRequested whether Atlas was asked to remove it
     * @param connectionName name that Atlas gave the connection, where it has one
     * @param ipAddress private address of the endpoint
     */
    record Azure(
            EndpointId id,
            ResourceStatus status,
            Optional<String> errorMessage,
            boolean deleteRequested,
            Optional<String> connectionName,
            Optional<String> ipAddress)
            implements PrivateEndpoint {
        @Override
        public CloudProvider provider() {
            return CloudProvider.AZURE;
        }
    }

    /**
     * A group of forwarding rules in a Google Cloud VPC.
     *
     * @param id name of the endpoint group
     * @param status where the group stands
     * @param errorMessage what went wrong, if anything did
     * @param deleteRequested whether Atlas was asked to remove it
     * @param gcpProjectId project that holds the forwarding rules, where the API generation tells
     * @param forwardingRules the group's members
     * @param portMappingEnabled whether the service maps ports, so that one member suffices; v1.0 does not tell
     */
    record Gcp(
            EndpointId id,
            ResourceStatus status,
            Optional<String> errorMessage,
            boolean deleteRequested,
            Optional<String> gcpProjectId,
            List<ForwardingRule> forwardingRules,
            Optional<Boolean> portMappingEnabled)
            implements PrivateEndpoint {
        /** Copies the list. */
        public Gcp {
            forwardingRules = List.copyOf(forwardingRules);
        }

        @Override
        public CloudProvider provider() {
            return CloudProvider.GCP;
        }
    }

    /**
     * One member of a Google Cloud endpoint group.
     *
     * @param name of the forwarding rule
     * @param ipAddress to which the rule answers
     * @param status where the rule stands
     */
    record ForwardingRule(Optional<String> name, Optional<String> ipAddress, ResourceStatus status) {}

    /**
     * An endpoint whose form this version does not know; nothing of it is lost.
     *
     * @param id the id that was asked for
     * @param provider the provider that was asked for
     * @param status where the endpoint stands
     * @param properties every JSON property as it came, in its order; values may be {@code null}
     */
    record Unrecognized(EndpointId id, CloudProvider provider, ResourceStatus status, Map<String, Object> properties)
            implements PrivateEndpoint {
        /** Copies the properties. */
        public Unrecognized {
            properties = Properties.copy(properties);
        }

        @Override
        public Optional<String> errorMessage() {
            return Properties.text(properties, "errorMessage");
        }

        @Override
        public boolean deleteRequested() {
            return Boolean.TRUE.equals(properties.get("deleteRequested"));
        }
    }
}
