package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.cli.output.ServiceView;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one service, when it is ready if that is asked for. */
@Command(name = "get", description = "Shows one service; waits until it is ready with --wait.")
final class GetServiceCommand extends ProjectCommand {
    @Option(names = "--provider", required = true, paramLabel = "PROVIDER", description = "AWS, AZURE or GCP.")
    private CloudProvider provider;

    @Parameters(paramLabel = "ID", description = "The service, 24 hexadecimal digits.")
    private EndpointServiceId id;

    @Mixin
    private WaitOption wait;

    GetServiceCommand(Console console) {
        super(console);
    }

    @Override
    void perform(AtlasProject project, ResultWriter results) {
        follow(
                project.privateEndpointServices().resume(provider, id),
                wait,
                ServiceView::of,
                FollowUp.ofCreation("services", provider, id),
                results);
    }
}
