package dev.atlaslink.spectools.drift;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an erratum expects of the official document, so that a machine can look whether it still holds.
 *
 * @param kind of the finding to come
 * @param places where; a leading {@code *} stands for every operation that both documents have, a trailing {@code /*} for
 *     whatever stands below
 * @param official what the document says there; {@code null} if it does not matter, so long as it is not what ours says
 */
record Expectation(Kind kind, List<String> places, String official) {
    private static final String EVERY_OPERATION = "*";
    private static final String BELOW = "/*";

    Expectation {
        places = List.copyOf(places);
    }

    boolean explains(Finding finding, Comparison comparison) {
        return kind == finding.kind()
                && (official == null || official.equals(finding.official()))
                && placesIn(comparison).anyMatch(place -> isAt(place, finding));
    }

    /** Lists the places that were looked at, and where the documents do not differ as expected. */
    Stream<String> unmetIn(Comparison comparison) {
        return placesIn(comparison)
                .filter(place -> comparison.covers(kind, place))
                .filter(place -> comparison.findings().stream()
                        .noneMatch(finding -> isAt(place, finding) && explains(finding, comparison)));
    }

    private static boolean isAt(String place, Finding finding) {
        return place.endsWith(BELOW)
                ? finding.place().startsWith(place.substring(0, place.length() - 1))
                : finding.place().equals(place);
    }

    private Stream<String> placesIn(Comparison comparison) {
        return places.stream()
                .flatMap(place -> place.startsWith(EVERY_OPERATION)
                        ? comparison.operations().stream()
                                .map(operation -> operation + place.substring(EVERY_OPERATION.length()))
                        : Stream.of(place));
    }
}
