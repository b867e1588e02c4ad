package dev.atlaslink.spectools.mutation;

import dev.atlaslink.spectools.text.Table;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds each package to the share of changes that the tests of its module have to notice. */
final class MutationCheck {
    /** Percent of all changes of a package, those included that are explained. */
    static final int FLOOR = 80;

    private final ExplainedSurvivors explained;

    MutationCheck(ExplainedSurvivors explained) {
        this.explained = explained;
    }

    /**
     * Prints each package's share, and the survivors that nobody has explained.
     *
     * @return what has to change; empty if all is well
     */
    List<String> print(List<Mutation> mutations, PrintStream out) {
        Map<String, List<Mutation>> byPackage = mutations.stream()
                .collect(Collectors.groupingBy(Mutation::packageName, TreeMap::new, Collectors.toList()));
        List<String> objections = new ArrayList<>(explained.objections(mutations));
        Table table = new Table("PACKAGE", "CHANGES", "NOTICED", "PERCENT", "EXPLAINED");
        byPackage.forEach((name, all) -> {
            long noticed = all.stream().filter(Mutation::noticed).count();
            long percent = 100 * noticed / all.size();
            table.add(List.of(
                    name,
                    "" + all.size(),
                    "" + noticed,
                    "" + percent,
                    "" + survivors(all, true).size()));
            if (percent < FLOOR) {
                objections.add("the tests notice " + percent + " % of the changes in " + name + "; at least " + FLOOR
                        + " % are wanted");
            }
        });
        table.print(out, "");
        survivors(mutations, false).forEach(mutation -> out.println("survived: " + mutation.place()));
        return objections;
    }

    private List<Mutation> survivors(List<Mutation> mutations, boolean wantExplained) {
        return mutations.stream()
                .filter(mutation -> !mutation.noticed() && explained.explains(mutation) == wantExplained)
                .toList();
    }
}
