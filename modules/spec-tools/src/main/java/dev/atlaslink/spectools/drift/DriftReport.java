package dev.atlaslink.spectools.drift;

import java.util.List;

/**
 * What has drifted: the differences between the documents, parted by the errata.
 *
 * @param official name of the file that was compared
 * @param openApi version of OpenAPI that the file is written in
 * @param version which the file gives itself
 * @param operations how many operations both documents have
 * @param schemas how many of our schemas were compared
 * @param drift differences that no erratum explains
 * @param known differences that one explains
 * @param stale expectations of errata that the file no longer meets
 */
record DriftReport(
        String official,
        String openApi,
        String version,
        int operations,
        int schemas,
        List<Finding> drift,
        List<Known> known,
        List<Stale> stale) {

    /** Copies the lists. */
    DriftReport {
        drift = List.copyOf(drift);
        known = List.copyOf(known);
        stale = List.copyOf(stale);
    }

    /**
     * A difference and what explains it.
     *
     * @param finding the difference
     * @param erratum id of the erratum
     */
    record Known(Finding finding, String erratum) {}

    /**
     * An erratum that no longer holds somewhere: the vendor has mended the document, or ours has changed.
     *
     * @param erratum its id
     * @param kind of the difference that it expects
     * @param place where
     */
    record Stale(String erratum, Kind kind, String place) {}
}
