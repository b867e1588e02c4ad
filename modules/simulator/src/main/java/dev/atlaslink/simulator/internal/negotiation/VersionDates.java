package dev.atlaslink.simulator.internal.negotiation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Holds one date in the life of each version; what is said of one operation comes before what is said of all. */
public final class VersionDates {

    private final Map<Subject, LocalDate> dates = new ConcurrentHashMap<>();

    public void set(Subject subject, LocalDate date) {
        dates.put(subject, date);
    }

    /** Returns a copy of all that was said. */
    public Map<Subject, LocalDate> all() {
        return Map.copyOf(dates);
    }

    Optional<LocalDate> of(String operationId, LocalDate version) {
        return Optional.ofNullable(dates.get(new Subject(Optional.of(operationId), version)))
                .or(() -> Optional.ofNullable(dates.get(new Subject(Optional.empty(), version))));
    }

    public void clear() {
        dates.clear();
    }

    /**
     * Says of what a date is: of a version of one operation or, without one, of the version wherever it exists.
     *
     * @param operationId empty for every operation
     */
    public record Subject(Optional<String> operationId, LocalDate version) implements Comparable<Subject> {
        private static final Comparator<Subject> ORDER =
                Comparator.comparing(Subject::version).thenComparing(subject -> subject.operationId.orElse(""));

        @Override
        public int compareTo(Subject other) {
            return ORDER.compare(this, other);
        }
    }
}
