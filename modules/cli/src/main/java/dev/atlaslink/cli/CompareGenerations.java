package dev.atlaslink.cli;

import dev.atlaslink.cli.output.DifferenceView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.Difference;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares what two API generations tell of a project. */
@Command(
        name = CompareGenerations.NAME,
        description = {
            "Compares what two generations tell of services, endpoints and regional mode, such as before a move to v2.",
            "It only reads. Exit code 4 if anything is different."
        })
final class CompareGenerations extends ProjectCommand {
    static final String NAME = "compare";

    @Parameters(
            index = "0",
            paramLabel = "FIRST",
            completionCandidates = Candidates.Versions.class,
            description = "v2, v1.0 or v1.0-legacy.")
    private ApiVersion first;

    @Parameters(
            index = "1",
            paramLabel = "SECOND",
            completionCandidates = Candidates.Versions.class,
            description = "Another one.")
    private ApiVersion second;

    CompareGenerations(Session session) {
        super(session);
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        List<Difference> differences = project.compare(first, second);
        results.many(differences.stream().map(DifferenceView::of).toList(), DifferenceView.COLUMNS);
        return differences.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }
}
