package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.cli.output.ServiceView;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes the remote regions of a service. */
@Command(
        name = UpdateService.NAME,
        description = "Replaces the regions from which a service of AWS can be reached besides its own (v2 only).")
final class UpdateService extends ProjectCommand {
    static final String NAME = "update";

    private final ResourceWords words;

    @Parameters(paramLabel = "ID", description = "The service, 24 hexadecimal digits.")
    private EndpointServiceId id;

    @ArgGroup(multiplicity = "1")
    private Regions regions;

    @Mixin
    private WaitOption wait;

    UpdateService(Session session, ResourceWords words) {
        super(session);
        this.words = words;
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        FollowUp followUp = new FollowUp(session(), words, ShellWord.option("--provider", CloudProvider.AWS));
        session().interruptNotice().pending(followUp.ofCreation(id.toString()));
        Operation<PrivateEndpointService> change = project.privateEndpointServices()
                .update(id, PrivateEndpointServiceUpdate.remoteRegions(regions.remote.toArray(String[]::new)));
        new FollowedOperation(followUp, results)
                .creation(change, wait.waiting(session().console()), operation -> ServiceView.of(operation.current()));
        return ExitCode.DONE;
    }

    /** Some or none, but not by leaving the option out. */
    static final class Regions {
        @Option(
                names = "--remote-region",
                paramLabel = "REGION",
                completionCandidates = Candidates.Regions.class,
                description = "One of the regions; repeat it. Those left out are removed.")
        private List<String> remote = List.of();

        @Option(names = "--no-remote-regions", description = "Remove all of them.")
        @SuppressWarnings("UnusedVariable") // the list is empty then
        private boolean none;
    }
}
