package dev.atlaslink.cli;

import dev.atlaslink.cli.output.DeletionView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes a service. */
@Command(name = "delete", description = "Deletes a service.")
final class DeleteServiceCommand extends ProjectCommand {
    @Option(names = "--provider", required = true, paramLabel = "PROVIDER", description = "AWS, AZURE or GCP.")
    private CloudProvider provider;

    @Parameters(paramLabel = "ID", description = "The service, 24 hexadecimal digits.")
    private EndpointServiceId id;

    @Mixin
    private WaitOption wait;

    DeleteServiceCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        follow(
                project.privateEndpointServices().delete(provider, id),
                wait,
                DeletionView::of,
                FollowUp.ofDeletion("services", provider, id),
                results);
    }
}
