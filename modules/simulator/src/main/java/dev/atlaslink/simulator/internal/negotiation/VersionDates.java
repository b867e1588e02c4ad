package dev.atlaslink.simulator.internal.negotiation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Holds one date in the life of each version; what is said of one operation comes before what is said of all. */
public final class VersionDates {

    private final Map<LocalDate, LocalDate> everywhere = new ConcurrentHashMap<>();
    private final Map<OperationVersion, LocalDate> byOperation = new ConcurrentHashMap<>();

    public void set(LocalDate version, LocalDate date) {
        everywhere.put(version, date);
    }

    public void set(String operationId, LocalDate version, LocalDate date) {
        byOperation.put(new OperationVersion(operationId, version), date);
    }

    Optional<LocalDate> of(String operationId, LocalDate version) {
        return Optional.ofNullable(byOperation.get(new OperationVersion(operationId, version)))
                .or(() -> Optional.ofNullable(everywhere.get(version)));
    }

    void clear() {
        everywhere.clear();
        byOperation.clear();
    }

    private record OperationVersion(String operationId, LocalDate version) {}
}
