package dev.atlaslink.cli;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.Region;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which service is meant: by its region and, where it matters, by its kind. */
final class ServiceOptions implements RequestOptions<PrivateEndpointServiceRequest> {
    @Mixin
    private RegionOption region;

    @Option(
            names = "--remote-region",
            paramLabel = "REGION",
            completionCandidates = Candidates.Regions.class,
            description = "AWS: another region from which it can be reached; may be repeated.")
    private List<String> remoteRegions = List.of();

    @Option(names = "--port-mapping", description = "GCP: one endpoint and one service attachment suffice.")
    private boolean portMapping;

    @Override
    public PrivateEndpointServiceRequest request(CloudProvider provider) {
        Region where = region.request(provider);
        refuseUnless(remoteRegions.isEmpty() || provider == CloudProvider.AWS, "--remote-region", provider, "AWS");
        refuseUnless(!portMapping || provider == CloudProvider.GCP, "--port-mapping", provider, "GCP");
        return switch (provider) {
            case AWS ->
                PrivateEndpointServiceRequest.aws(where)
                        .withSupportedRemoteRegions(remoteRegions.toArray(String[]::new));
            case AZURE -> PrivateEndpointServiceRequest.azure(where);
            case GCP ->
                portMapping
                        ? PrivateEndpointServiceRequest.gcp(where).withPortMapping()
                        : PrivateEndpointServiceRequest.gcp(where);
        };
    }

    @Override
    public String arguments() {
        return region.arguments()
                + remoteRegions.stream()
                        .map(remote -> ShellWord.option("--remote-region", remote))
                        .collect(Collectors.joining())
                + (portMapping ? " --port-mapping" : "");
    }

    private static void refuseUnless(boolean fits, String option, CloudProvider provider, String allowed) {
        if (!fits) {
            throw new IllegalArgumentException(option + " is given for " + provider + "; allowed is it for " + allowed);
        }
    }
}
