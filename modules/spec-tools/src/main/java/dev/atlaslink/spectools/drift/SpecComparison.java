package dev.atlaslink.spectools.drift;

import java.util.Map;

/** Compares the official document with ours, in both directions, as far as our domain goes. */
final class SpecComparison {
    private SpecComparison() {}

    static Comparison of(OpenApiDocument official, OpenApiDocument ours) {
        Findings findings = new Findings();
        OperationComparison comparison = new OperationComparison(official, ours, findings);
        Map<String, Operation> theirs = Operations.of(official);
        Map<String, Operation> mine = Operations.of(ours);
        Scope scope = Scope.of(mine.values());
        mine.forEach((key, operation) -> {
            if (theirs.containsKey(key)) {
                comparison.compare(theirs.get(key), operation);
            } else {
                findings.add(Kind.OPERATION_UNOFFICIAL, operation.id(), "absent", key);
            }
        });
        theirs.forEach((key, operation) -> {
            if (!mine.containsKey(key) && scope.contains(key)) {
                findings.add(Kind.OPERATION_MISSING, key, operation.id(), "absent");
            }
        });
        return findings.result();
    }
}
