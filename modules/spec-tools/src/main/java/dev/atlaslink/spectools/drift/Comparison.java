package dev.atlaslink.spectools.drift;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of comparing two documents, before any erratum is considered.
 *
 * @param findings every difference, in the order of our document
 * @param operations ids of the operations that both documents have
 * @param schemas names of our schemas that were compared
 */
record Comparison(List<Finding> findings, Set<String> operations, Set<String> schemas) {
    Comparison {
        findings = List.copyOf(findings);
        operations = Collections.unmodifiableSet(new TreeSet<>(operations));
        schemas = Collections.unmodifiableSet(new TreeSet<>(schemas));
    }

    /** Tells whether the official document was looked at there; if not, nothing can be said about it. */
    boolean covers(Kind kind, String place) {
        if (kind == Kind.OPERATION_MISSING || kind == Kind.OPERATION_UNOFFICIAL) {
            return true;
        }
        String subject = place.split("/", 2)[0];
        return operations.contains(subject) || schemas.contains(subject);
    }
}
