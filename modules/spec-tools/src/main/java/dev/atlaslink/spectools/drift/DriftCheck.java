package dev.atlaslink.spectools.drift;

import dev.atlaslink.spectools.repository.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares a copy of the vendor's document with our v2 spec. */
final class DriftCheck {
    private static final String SPEC = "atlas-v2.yaml";

    private DriftCheck() {}

    /**
     * Compares a file.
     *
     * @param official OpenAPI 3 document of the Atlas Administration API v2, in YAML or JSON
     * @return what differs
     * @throws IllegalArgumentException if the file is no such document; the message says what it is
     */
    static DriftReport of(Path official) {
        OpenApiDocument theirs = DocumentReader.official(official);
        Comparison comparison = SpecComparison.of(theirs, ourSpec());
        if (comparison.operations().isEmpty()) {
            throw new IllegalArgumentException("official is \"" + official
                    + "\", which has no operation of our spec; allowed is the Atlas Administration API v2");
        }
        return report(official.toString(), theirs, comparison, Errata.all());
    }

    static OpenApiDocument ourSpec() {
        return new OpenApiDocument(SPEC, DocumentReader.own(Repository.path("specs/" + SPEC)));
    }

    static DriftReport report(String name, OpenApiDocument official, Comparison comparison, List<Erratum> errata) {
        List<Finding> drift = new ArrayList<>();
        List<DriftReport.Known> known = new ArrayList<>();
        for (Finding finding : comparison.findings()) {
            errata.stream()
                    .filter(erratum -> erratum.explains(finding, comparison))
                    .findFirst()
                    .ifPresentOrElse(
                            erratum -> known.add(new DriftReport.Known(finding, erratum.id())),
                            () -> drift.add(finding));
        }
        return new DriftReport(
                name,
                official.openApi(),
                official.version(),
                comparison.operations().size(),
                comparison.schemas().size(),
                drift,
                known,
                stale(comparison, errata));
    }

    private static List<DriftReport.Stale> stale(Comparison comparison, List<Erratum> errata) {
        return errata.stream()
                .flatMap(erratum -> erratum.expects().stream()
                        .flatMap(expectation -> expectation
                                .unmetIn(comparison)
                                .map(place -> new DriftReport.Stale(erratum.id(), expectation.kind(), place))))
                .toList();
    }
}
