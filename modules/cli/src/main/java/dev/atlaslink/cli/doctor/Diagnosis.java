package dev.atlaslink.cli.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that was found out. */
public final class Diagnosis {
    private final List<Finding> findings;
    private final int requests;

    Diagnosis(List<Finding> findings, int requests) {
        this.findings = List.copyOf(findings);
        this.requests = requests;
    }

    /**
     * Tells whether anything stands in the way. A warning does not, and neither does what Atlas does not tell.
     *
     * @return whether there is a problem
     */
    public boolean hasProblem() {
        return count(Verdict.PROBLEM) > 0;
    }

    /**
     * Lists all of it for programs.
     *
     * @return the worst verdict, how many requests were sent, and the findings
     */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("verdict", worst().toString());
        properties.put("requests", requests);
        properties.put("findings", findings.stream().map(Finding::properties).toList());
        return properties;
    }

    List<Finding> findings() {
        return findings;
    }

    int requests() {
        return requests;
    }

    long count(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    private Verdict worst() {
        if (hasProblem()) {
            return Verdict.PROBLEM;
        }
        return count(Verdict.WARNING) > 0 ? Verdict.WARNING : Verdict.OK;
    }
}
