package dev.atlaslink.cli.doctor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what one kind of credentials can do and another cannot, where there are several. */
final class CompareCheck implements Check {
    private static final String SUBJECT = "all kinds compared";
    private static final String CHECK = "compare";

    private final List<Trial> trials;

    CompareCheck(List<Trial> trials) {
        this.trials = trials;
    }

    @Override
    public List<Finding> findings() {
        if (trials.size() < 2) {
            return List.of(Finding.skipped(SUBJECT, CHECK, "there is only one kind of credentials"));
        }
        Trial first = trials.get(0);
        return trials.stream().skip(1).map(other -> compared(first, other)).toList();
    }

    private static Finding compared(Trial first, Trial other) {
        List<String> differences = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        if (first.root().succeeded() != other.root().succeeded()) {
            differences.add("Atlas lets in only the " + (first.root().succeeded() ? first : other).name());
        } else {
            if (hasRoleOfOrganization(first) || hasRoleOfOrganization(other)) {
                unknown.add("one has a role in the organization, which may hold here too");
            } else {
                compare("roles", roles(first), roles(other), differences, unknown);
            }
            compare("access lists", addresses(first), addresses(other), differences, unknown);
        }
        String both = first.name() + " and " + other.name();
        if (!differences.isEmpty()) {
            return Finding.warning(
                            SUBJECT,
                            CHECK,
                            both + ": " + String.join("; ", differences),
                            "a call may work in one generation of the API and fail in another; --auth chooses one kind for"
                                    + " all")
                    .with("differences", differences);
        }
        return unknown.isEmpty()
                ? Finding.ok(SUBJECT, CHECK, both + " have the same roles here and the same access list")
                : Finding.notKnown(SUBJECT, CHECK, both + ": " + String.join("; ", unknown));
    }

    private static void compare(
            String what,
            Optional<Set<String>> first,
            Optional<Set<String>> other,
            List<String> differences,
            List<String> unknown) {
        if (first.isEmpty() || other.isEmpty()) {
            unknown.add(what + " of one are not known");
        } else if (!first.equals(other)) {
            differences.add(what + " " + shown(first.get()) + " and " + shown(other.get()));
        }
    }

    private static boolean hasRoleOfOrganization(Trial trial) {
        return trial.grants().stream().flatMap(List::stream).anyMatch(Grant::isOfOrganization);
    }

    /** Of an account Atlas tells the roles in the project only, so that others cannot be compared. */
    private static Optional<Set<String>> roles(Trial trial) {
        return trial.project()
                .flatMap(project -> trial.grants()
                        .map(grants -> grants.stream()
                                .filter(grant -> grant.place().equals(project.value()))
                                .map(Grant::role)
                                .collect(Collectors.toSet())));
    }

    private static Optional<Set<String>> addresses(Trial trial) {
        return trial.addresses().map(HashSet::new);
    }

    private static String shown(Set<String> values) {
        return values.isEmpty()
                ? "none"
                : values.stream().sorted().limit(5).collect(Collectors.joining(", ", "[", "]"));
    }
}
