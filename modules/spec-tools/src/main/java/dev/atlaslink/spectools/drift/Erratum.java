package dev.atlaslink.spectools.drift;

import java.util.List;

/**
 * A known difference between the official document and our spec.
 *
 * @param id stable name
 * @param because {@code vendor-error}: the document contradicts the wire; {@code inferred}: it contradicts what the wire
 *     does in sibling operations; {@code tolerance}: ours takes more than the document promises; {@code choice}: both
 *     hold, ours is written otherwise; {@code scope}: not part of our spec
 * @param official what the document says
 * @param ours what our spec says, and why
 * @param evidence published source
 * @param expects the findings that it explains
 */
record Erratum(String id, String because, String official, String ours, String evidence, List<Expectation> expects) {
    Erratum {
        expects = List.copyOf(expects);
    }

    boolean explains(Finding finding, Comparison comparison) {
        return expects.stream().anyMatch(expectation -> expectation.explains(finding, comparison));
    }
}
