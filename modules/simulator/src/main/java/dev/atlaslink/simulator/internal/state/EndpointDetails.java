package dev.atlaslink.simulator.internal.state;

import java.util.List;
import java.util.function.Function;

/** Holds what a customer said about an endpoint beyond its id; each provider asks for something else. */
public sealed interface EndpointDetails {

    /** Does what is to be done for endpoints of this provider; a new one has to be said wherever this is called. */
    <T> T match(Function<Aws, T> aws, Function<Azure, T> azure, Function<Gcp, T> gcp);

    /** Nothing more: the VPC endpoint id is all. */
    record Aws() implements EndpointDetails {

        @Override
        public <T> T match(Function<Aws, T> aws, Function<Azure, T> azure, Function<Gcp, T> gcp) {
            return aws.apply(this);
        }
    }

    /** The private address of an Azure endpoint. */
    record Azure(String ipAddress) implements EndpointDetails {

        @Override
        public <T> T match(Function<Aws, T> aws, Function<Azure, T> azure, Function<Gcp, T> gcp) {
            return azure.apply(this);
        }
    }

    /** The project and the forwarding rules of a Google Cloud endpoint group. */
    record Gcp(String projectId, List<ForwardingRule> rules) implements EndpointDetails {

        public Gcp {
            rules = List.copyOf(rules);
        }

        @Override
        public <T> T match(Function<Aws, T> aws, Function<Azure, T> azure, Function<Gcp, T> gcp) {
            return gcp.apply(this);
        }
    }
}
