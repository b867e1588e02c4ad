package dev.atlaslink.cli;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointRequest.ForwardingRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Says which endpoint of the caller's own cloud is meant. */
final class EndpointOptions implements RequestOptions<PrivateEndpointRequest> {
    @Option(
            names = "--endpoint-id",
            paramLabel = "ID",
            description = "AWS: vpce- and 17 hexadecimal digits. AZURE: the resource id, /subscriptions/..."
                    + " GCP: the name of the endpoint group or, with port mapping, of the endpoint.")
    private String id;

    @Option(
            names = "--ip-address",
            paramLabel = "ADDRESS",
            description = "AZURE, and GCP with port mapping: private address of the endpoint.")
    private String ipAddress;

    @Option(names = "--gcp-project", paramLabel = "NAME", description = "GCP: the project that holds the endpoint.")
    private String gcpProject;

    @Option(
            names = "--forwarding-rule",
            paramLabel = "NAME=ADDRESS",
            description = "GCP without port mapping: one rule for each service attachment; repeat it.")
    private List<String> rules = List.of();

    Optional<String> id() {
        return Optional.ofNullable(id);
    }

    @Override
    public PrivateEndpointRequest request(CloudProvider provider) {
        String known = required("--endpoint-id", id);
        return switch (provider) {
            case AWS -> PrivateEndpointRequest.aws(known);
            case AZURE -> PrivateEndpointRequest.azure(known, required("--ip-address", ipAddress));
            case GCP -> gcp(known, required("--gcp-project", gcpProject));
        };
    }

    @Override
    public String arguments() {
        return Stream.of(
                        option("--endpoint-id", id),
                        option("--ip-address", ipAddress),
                        option("--gcp-project", gcpProject),
                        rules.stream()
                                .map(rule -> option("--forwarding-rule", rule))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private PrivateEndpointRequest gcp(String name, String project) {
        return rules.isEmpty()
                ? PrivateEndpointRequest.gcpPortMapped(
                        name, required("--ip-address or --forwarding-rule", ipAddress), project)
                : PrivateEndpointRequest.gcp(
                        name, project, rules.stream().map(EndpointOptions::rule).toList());
    }

    /** Reads what is also typed as an answer. */
    static ForwardingRule rule(String text) {
        String[] parts = text.split("=", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("forwarding rule is \"" + text + "\"; allowed is NAME=ADDRESS");
        }
        return new ForwardingRule(parts[0], parts[1]);
    }

    private static String required(String option, String value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    option + " is not set; allowed is the endpoint as its provider tells it");
        }
        return value;
    }

    private static String option(String name, String value) {
        return value == null ? "" : ShellWord.option(name, value);
    }
}
