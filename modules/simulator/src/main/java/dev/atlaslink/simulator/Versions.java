package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.negotiation.VersionCatalogue;
import dev.atlaslink.simulator.internal.negotiation.VersionDates;
import dev.atlaslink.simulator.internal.negotiation.VersionDates.Subject;
import dev.atlaslink.simulator.internal.wording.Arguments;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Changes which versions of the v2 operations a simulator serves, and until when.
 *
 * <p>At first every operation has the versions of its spec, none of them deprecated. Today is the date of the
 * simulator's clock in UTC, so a clock that starts or is advanced past a sunset shows what a client gets then. It is
 * safe for use by many threads.
 */
public final class Versions {

    private final VersionCatalogue catalogue;

    Versions(VersionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Adds a version to an operation, with the bodies of the version before it.
     *
     * <p>Requests for this date or a later one are served by it, up to the next version, and its date is in the
     * {@code Content-Type} (v2 reference, recorded responses).
     *
     * @param operationId a v2 operation as the specs name it, such as {@code getGroupEncryptionAtRest}
     * @param version the date of the version
     * @throws IllegalArgumentException if v2 has no such operation
     */
    public void publish(String operationId, LocalDate version) {
        requireKnown(operationId);
        catalogue.publish(operationId, Arguments.requireNonNull("version", version, "a date"));
    }

    /**
     * Adds a preview to an operation, with the same body as its versions; without one, asking for it is a 406.
     *
     * @param operationId a v2 operation as the specs name it
     * @throws IllegalArgumentException if v2 has no such operation
     */
    public void publishPreview(String operationId) {
        requireKnown(operationId);
        catalogue.publishPreview(operationId);
    }

    /**
     * Lists the dated versions of an operation.
     *
     * @param operationId a v2 operation as the specs name it
     * @return a copy that later changes do not change
     * @throws IllegalArgumentException if v2 has no such operation
     */
    public NavigableSet<LocalDate> of(String operationId) {
        requireKnown(operationId);
        return new TreeSet<>(catalogue.versions(operationId));
    }

    /**
     * Deprecates a version of all operations that have it.
     *
     * <p>From that day on its responses, errors too, have the header {@code Deprecation} with that day (recorded
     * responses).
     *
     * @param version the date of a version that some operation has
     * @param since the first day; in Atlas usually the date of the successor
     * @throws IllegalArgumentException if no operation has the version
     */
    public void deprecate(LocalDate version, LocalDate since) {
        set(catalogue.deprecations(), version, "since", since);
    }

    /**
     * Deprecates a version of one operation; this overrides what is set for all operations.
     *
     * @param operationId a v2 operation as the specs name it
     * @param version the date of a version that the operation has
     * @param since the first day
     * @throws IllegalArgumentException if v2 has no such operation, or it has no such version
     */
    public void deprecate(String operationId, LocalDate version, LocalDate since) {
        set(catalogue.deprecations(), operationId, version, "since", since);
    }

    /**
     * Ends a version of all operations that have it.
     *
     * <p>Its responses, errors too, have the header {@code Sunset} with that day (recorded responses). From that day on
     * they are 410 {@code VERSION_GONE} (reported by users).
     *
     * @param version the date of a version that some operation has
     * @param at the first day without the version
     * @throws IllegalArgumentException if no operation has the version
     */
    public void sunset(LocalDate version, LocalDate at) {
        set(catalogue.sunsets(), version, "at", at);
    }

    /**
     * Ends a version of one operation; this overrides what is set for all operations.
     *
     * @param operationId a v2 operation as the specs name it
     * @param version the date of a version that the operation has
     * @param at the first day without the version
     * @throws IllegalArgumentException if v2 has no such operation, or it has no such version
     */
    public void sunset(String operationId, LocalDate version, LocalDate at) {
        set(catalogue.sunsets(), operationId, version, "at", at);
    }

    /** Goes back to the versions of the specs, none of them deprecated. */
    public void reset() {
        catalogue.reset();
    }

    private void set(VersionDates dates, LocalDate version, String name, LocalDate date) {
        requireOneOf(catalogue.versions(), version);
        dates.set(new Subject(Optional.empty(), version), Arguments.requireNonNull(name, date, "a date"));
    }

    private void set(VersionDates dates, String operationId, LocalDate version, String name, LocalDate date) {
        requireKnown(operationId);
        requireOneOf(catalogue.versions(operationId), version);
        dates.set(new Subject(Optional.of(operationId), version), Arguments.requireNonNull(name, date, "a date"));
    }

    private void requireKnown(String operationId) {
        Arguments.requireOneOf("operationId", operationId, catalogue.operationIds());
    }

    private static void requireOneOf(NavigableSet<LocalDate> versions, LocalDate version) {
        if (version == null || !versions.contains(version)) {
            throw Arguments.refusal("version", version, "one of " + versions);
        }
    }
}
