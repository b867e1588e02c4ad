package dev.atlaslink.spectools.mutation;

import dev.atlaslink.spectools.repository.Repository;
import java.nio.file.Path;
import java.util.List;

/** Reads the reports of the last run of PIT and holds them to the floor: {@code .ci/mutation} starts it. */
public final class Main {
    private static final String EXPLAINED = "src/config/mutation-survivors.yaml";

    private Main() {}

    /** Ends the process with 0, or with 1 if a package falls short or the list of explained survivors is out of date. */
    public static void main(String[] args) {
        List<Path> reports = Repository.filesBelow("modules", "target/pit-reports/mutations.xml");
        if (reports.isEmpty()) {
            System.err.println("mutation: no module has a report of PIT");
            System.exit(1);
        }
        List<Mutation> mutations = reports.stream()
                .flatMap(report -> MutationReport.read(report).stream())
                .toList();
        ExplainedSurvivors explained = ExplainedSurvivors.parse(EXPLAINED, Repository.read(Repository.path(EXPLAINED)));
        List<String> objections = new MutationCheck(explained).print(mutations, System.out);
        objections.forEach(objection -> System.err.println("mutation: " + objection));
        System.exit(objections.isEmpty() ? 0 : 1);
    }
}
