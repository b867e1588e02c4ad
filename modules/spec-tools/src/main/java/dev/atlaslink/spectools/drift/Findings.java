package dev.atlaslink.spectools.drift;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects differences, each once, and what was compared at all. */
final class Findings {
    static final String NONE = "none";

    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<String> operations = new TreeSet<>();
    private final Set<String> schemas = new TreeSet<>();

    void add(Kind kind, String place, String official, String ours) {
        findings.add(new Finding(kind, place, official, ours));
    }

    /** Records a difference unless both say the same. */
    void compare(Kind kind, String place, String official, String ours) {
        if (!official.equals(ours)) {
            add(kind, place, official, ours);
        }
    }

    void comparedOperation(String operationId) {
        operations.add(operationId);
    }

    void comparedSchema(String name) {
        schemas.add(name);
    }

    Comparison result() {
        return new Comparison(List.copyOf(findings), operations, schemas);
    }
}
