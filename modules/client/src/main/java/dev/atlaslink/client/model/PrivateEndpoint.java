package dev.atlaslink.client.model;

import dev.atlaslink.client.internal.result.AllowNulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Describes a private endpoint, the customer's side of a private connection, as Atlas returns it.
 */
@Value.Enclosing
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
     * Returns the region of the endpoint.
     *
     * @return empty where Atlas does not tell; v1.0 never does
     */
    Optional<Region> region();

    /**
     * Returns the status of the endpoint; Atlas calls it {@code connectionStatus} on AWS, {@code status} elsewhere.
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
     * Returns the JSON properties that this version has no accessor for, in their order; values may be {@code null}.
     *
     * @return empty where there are none; not part of {@code toString()}
     */
    @Value.Redacted
    Map<String, @AllowNulls @Nullable Object> unknownProperties();

    /** An interface endpoint in an AWS VPC; its id is {@code vpce-...}. */
    @Value.Immutable
    abstract non-sealed class Aws implements PrivateEndpoint {
        Aws() {}

        @Value.Check
        final void check() {
            Check.resource(id(), provider(), status());
        }

        /**
         * Starts an endpoint, such as for a test of your own code.
         *
         * @return a builder that lacks the id
         */
        public static Builder builder() {
            return new Builder();
        }

        @Override
        public final CloudProvider provider() {
            return CloudProvider.AWS;
        }

        /** Builds endpoints of AWS. */
        public static final class Builder extends ImmutablePrivateEndpoint.Aws.Builder {
            Builder() {
                status(ResourceStatus.UNKNOWN);
                deleteRequested(false);
            }
        }
    }

    /** A private endpoint in an Azure virtual network; its id is a resource path. */
    @Value.Immutable
    abstract non-sealed class Azure implements PrivateEndpoint {
        Azure() {}

        @Value.Check
        final void check() {
            Check.resource(id(), provider(), status());
        }

        /**
         * Starts an endpoint, such as for a test of your own code.
         *
         * @return a builder that lacks the id
         */
        public static Builder builder() {
            return new Builder();
        }

        @Override
        public final CloudProvider provider() {
            return CloudProvider.AZURE;
        }

        /**
         * Returns the name that Atlas gave the connection.
         *
         * @return empty until it has one
         */
        public abstract Optional<String> connectionName();

        /**
         * Returns the private address of the endpoint.
         *
         * @return empty where Atlas does not tell
         */
        public abstract Optional<String> ipAddress();

        /** Builds endpoints of Azure. */
        public static final class Builder extends ImmutablePrivateEndpoint.Azure.Builder {
            Builder() {
                status(ResourceStatus.UNKNOWN);
                deleteRequested(false);
            }
        }
    }

    /** A group of forwarding rules in a Google Cloud VPC; its id is the group's name. */
    @Value.Immutable
    abstract non-sealed class Gcp implements PrivateEndpoint {
        Gcp() {}

        @Value.Check
        final void check() {
            Check.resource(id(), provider(), status());
        }

        /**
         * Starts an endpoint, such as for a test of your own code.
         *
         * @return a builder that lacks the id
         */
        public static Builder builder() {
            return new Builder();
        }

        @Override
        public final CloudProvider provider() {
            return CloudProvider.GCP;
        }

        /**
         * Returns the Google Cloud project that holds the forwarding rules.
         *
         * @return empty where the API generation does not tell: v1.0
         */
        public abstract Optional<String> gcpProjectId();

        /**
         * Returns the group's members.
         *
         * @return empty where there are none
         */
        public abstract List<ForwardingRule> forwardingRules();

        /**
         * Tells whether the service maps ports, so that one member suffices.
         *
         * @return empty where the API generation does not tell: v1.0
         */
        public abstract Optional<Boolean> portMappingEnabled();

        /** Builds endpoints of Google Cloud. */
        public static final class Builder extends ImmutablePrivateEndpoint.Gcp.Builder {
            Builder() {
                status(ResourceStatus.UNKNOWN);
                deleteRequested(false);
            }
        }
    }

    /** One member of a Google Cloud endpoint group. */
    @Value.Immutable
    abstract class ForwardingRule {
        ForwardingRule() {}

        @Value.Check
        final void check() {
            Check.status(status());
        }

        /**
         * Starts a rule, such as for a test of your own code.
         *
         * @return an empty builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Returns the name of the forwarding rule.
         *
         * @return empty where Atlas does not tell
         */
        public abstract Optional<String> name();

        /**
         * Returns the address of the forwarding rule.
         *
         * @return empty where Atlas does not tell
         */
        public abstract Optional<String> ipAddress();

        /**
         * Returns the status of the rule.
         *
         * @return {@link ResourceStatus#UNKNOWN} where Atlas sent none
         */
        public abstract ResourceStatus status();

        /** Builds forwarding rules. */
        public static final class Builder extends ImmutablePrivateEndpoint.ForwardingRule.Builder {
            Builder() {
                status(ResourceStatus.UNKNOWN);
            }
        }
    }

    /** An endpoint of a form that this version does not know; {@link #unknownProperties()} has all its properties. */
    @Value.Immutable
    abstract non-sealed class Unrecognized implements PrivateEndpoint {
        Unrecognized() {}

        @Value.Check
        final void check() {
            Check.resource(id(), provider(), status());
        }

        /**
         * Starts an endpoint, such as for a test of your own code.
         *
         * @return a builder that lacks id and provider
         */
        public static Builder builder() {
            return new Builder();
        }

        @Override
        public final Optional<Region> region() {
            return Region.of(provider(), Properties.text(unknownProperties(), "regionName"));
        }

        @Override
        public final Optional<String> errorMessage() {
            return Properties.text(unknownProperties(), "errorMessage");
        }

        @Override
        public final boolean deleteRequested() {
            return Boolean.TRUE.equals(unknownProperties().get("deleteRequested"));
        }

        /** Builds endpoints of a form that this version does not know. */
        public static final class Builder extends ImmutablePrivateEndpoint.Unrecognized.Builder {
            Builder() {
                status(ResourceStatus.UNKNOWN);
            }
        }
    }
}
