package dev.atlaslink.simulator.internal.spec;

import java.util.List;

/** Finds the paths that somebody who asked for an unknown one may have meant: those with the most segments in common. */
final class NearestPaths {

    private static final int MAX_SHOWN = 3;
    private static final int LITERAL = 2;
    private static final int PARAMETER = 1;

    private final List<String> templates;

    NearestPaths(List<Operation> operations) {
        this.templates = operations.stream().map(Operation::path).distinct().toList();
    }

    /** Says that a path is unknown and which ones are near. */
    String why(String path) {
        String[] given = path.split("/", -1);
        int best = templates.stream()
                .mapToInt(template -> likeness(template, given))
                .max()
                .orElse(0);
        if (best <= given.length) {
            return "No operation has this path";
        }
        return "No operation has this path; the nearest are "
                + templates.stream()
                        .filter(template -> likeness(template, given) == best)
                        .limit(MAX_SHOWN)
                        .toList();
    }

    private static int likeness(String template, String[] given) {
        String[] segments = template.split("/", -1);
        int likeness = -Math.abs(segments.length - given.length);
        for (int i = 0; i < Math.min(segments.length, given.length); i++) {
            likeness += likeness(segments[i], given[i]);
        }
        return likeness;
    }

    private static int likeness(String template, String given) {
        if (template.startsWith("{")) {
            return given.isEmpty() ? 0 : PARAMETER;
        }
        return template.equalsIgnoreCase(given) ? LITERAL : 0;
    }
}
