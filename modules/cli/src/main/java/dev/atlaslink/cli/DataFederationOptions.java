package dev.atlaslink.cli;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.client.model.Region;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Says which endpoint of the caller's own cloud may reach data federation, and what is known about it. */
final class DataFederationOptions implements RequestOptions<DataFederationEndpointRequest> {
    @Option(
            names = "--endpoint-id",
            required = true,
            paramLabel = "ID",
            description = "AWS: vpce- and 17 hexadecimal digits. AZURE: the resource id, /subscriptions/...")
    private String id;

    @Option(
            names = "--provider",
            paramLabel = "PROVIDER",
            completionCandidates = Candidates.Providers.class,
            description = "${bundle:words.providers}. Default: AWS.")
    private CloudProvider provider;

    @Option(names = "--comment", paramLabel = "TEXT", description = "Your own words about it.")
    private String comment;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            completionCandidates = Candidates.Regions.class,
            description = "Where it is, in either spelling; takes --dns-name, too.")
    private String region;

    @Option(names = "--dns-name", paramLabel = "NAME", description = "Its DNS name in your network.")
    private String dnsName;

    @Option(names = "--ip-address", paramLabel = "ADDRESS", description = "Its private address in your network.")
    private String ipAddress;

    @Option(names = "--azure-link-id", paramLabel = "ID", description = "AZURE: the id of the link.")
    private String azureLinkId;

    @Override
    public DataFederationEndpointRequest request(CloudProvider otherwise) {
        CloudProvider known = provider == null ? otherwise : provider;
        return DataFederationEndpointRequest.aws(id)
                .provider(known)
                .comment(Optional.ofNullable(comment))
                .region(Region.of(known, Optional.ofNullable(region)))
                .dnsName(Optional.ofNullable(dnsName))
                .ipAddress(Optional.ofNullable(ipAddress))
                .azureLinkId(Optional.ofNullable(azureLinkId))
                .build();
    }

    @Override
    public String arguments() {
        return Stream.of(
                        option("--endpoint-id", id),
                        option("--provider", provider),
                        option("--comment", comment),
                        option("--region", region),
                        option("--dns-name", dnsName),
                        option("--ip-address", ipAddress),
                        option("--azure-link-id", azureLinkId))
                .collect(Collectors.joining());
    }

    private static String option(String name, Object value) {
        return value == null ? "" : ShellWord.option(name, value);
    }
}
