package dev.atlaslink.cli;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Region;
import picocli.CommandLine.Option;

/** Names the region of a resource that is known by nothing else. */
final class RegionOption implements RequestOptions<Region> {
    @Option(
            names = "--region",
            required = true,
            paramLabel = "REGION",
            completionCandidates = Candidates.Regions.class,
            description = "In the provider's spelling, such as us-east-1, or in Atlas's, such as US_EAST_1.")
    private String region;

    @Override
    public Region request(CloudProvider provider) {
        return Region.of(provider, region);
    }

    @Override
    public String arguments() {
        return ShellWord.option("--region", region);
    }
}
