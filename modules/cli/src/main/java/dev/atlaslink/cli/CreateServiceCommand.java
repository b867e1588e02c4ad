package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.cli.output.ServiceView;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates a service. */
@Command(name = "create", description = "Creates a service.")
final class CreateServiceCommand extends ProjectCommand {
    @Option(names = "--provider", required = true, paramLabel = "PROVIDER", description = "AWS, AZURE or GCP.")
    private CloudProvider provider;

    @Option(
            names = "--region",
            required = true,
            paramLabel = "REGION",
            description = "In the provider's spelling, such as us-east-1, or in Atlas's, such as US_EAST_1.")
    private String region;

    @Mixin
    private WaitOption wait;

    CreateServiceCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        PrivateEndpointServiceRequest request = PrivateEndpointServiceRequest.of(Region.of(provider, region));
        Operation<PrivateEndpointService> creation =
                project.privateEndpointServices().create(request);
        FollowUp followUp = FollowUp.ofCreation("services", provider, creation.id());
        follow(creation, wait, ServiceView::of, followUp, results);
    }
}
