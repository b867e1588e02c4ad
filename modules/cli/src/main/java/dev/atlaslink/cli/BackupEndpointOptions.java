package dev.atlaslink.cli;

import dev.atlaslink.client.model.BackupEndpointRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Region;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where a private endpoint for backups is to be. */
final class BackupEndpointOptions implements RequestOptions<BackupEndpointRequest> {
    @Mixin
    private RegionOption region;

    @Option(
            names = "--vpc-region",
            paramLabel = "REGION",
            completionCandidates = Candidates.Regions.class,
            description = "Where the VPC is, in either spelling. Default: the same region.")
    private String vpcRegion;

    @Override
    public BackupEndpointRequest request(CloudProvider provider) {
        BackupEndpointRequest request = BackupEndpointRequest.in(region.request(provider));
        return vpcRegion == null ? request : request.fromVpcIn(Region.of(provider, vpcRegion));
    }

    @Override
    public String arguments() {
        return region.arguments() + (vpcRegion == null ? "" : ShellWord.option("--vpc-region", vpcRegion));
    }
}
