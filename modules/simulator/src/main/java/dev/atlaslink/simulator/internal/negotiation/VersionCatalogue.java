package dev.atlaslink.simulator.internal.negotiation;

import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.VersionLife;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Knows which versions each v2 operation has and until when: those of the specs and what was changed since. */
public final class VersionCatalogue {

    private final Map<String, NavigableMap<LocalDate, VersionLife>> lives;
    private final Map<String, NavigableSet<LocalDate>> published = new ConcurrentHashMap<>();
    private final Set<String> previews = ConcurrentHashMap.newKeySet();
    private final VersionDates deprecations = new VersionDates();
    private final VersionDates sunsets = new VersionDates();

    public VersionCatalogue(List<Operation> operations) {
        this.lives = operations.stream()
                .filter(operation -> operation.surface().isDated())
                .collect(Collectors.toUnmodifiableMap(Operation::id, Operation::lives));
    }

    /** Returns the operations that have versions at all. */
    public Set<String> operationIds() {
        return lives.keySet();
    }

    /** Returns the dated versions of an operation; it never changes. */
    public NavigableSet<LocalDate> versions(String operationId) {
        return published.getOrDefault(operationId, specified(operationId));
    }

    /** Returns the dates of the versions of all operations. */
    public NavigableSet<LocalDate> versions() {
        return operationIds().stream()
                .flatMap(id -> versions(id).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean hasPreview(String operationId) {
        return previews.contains(operationId);
    }

    public void publish(String operationId, LocalDate version) {
        published.compute(operationId, (id, before) -> {
            NavigableSet<LocalDate> after = new TreeSet<>(before == null ? specified(id) : before);
            after.add(version);
            return Collections.unmodifiableNavigableSet(after);
        });
    }

    public void publishPreview(String operationId) {
        previews.add(operationId);
    }

    /** Returns when a version was or will be deprecated. */
    Optional<LocalDate> deprecation(String operationId, LocalDate version) {
        return deprecations
                .of(operationId, version)
                .or(() -> life(operationId, version).flatMap(VersionLife::deprecated));
    }

    /** Returns the day from which on a version is gone. */
    Optional<LocalDate> sunset(String operationId, LocalDate version) {
        return sunsets.of(operationId, version)
                .or(() -> life(operationId, version).flatMap(VersionLife::sunset));
    }

    private NavigableSet<LocalDate> specified(String operationId) {
        return lives.get(operationId).navigableKeySet();
    }

    private Optional<VersionLife> life(String operationId, LocalDate version) {
        return Optional.ofNullable(lives.get(operationId)).map(ofOperation -> ofOperation.get(version));
    }

    public VersionDates deprecations() {
        return deprecations;
    }

    public VersionDates sunsets() {
        return sunsets;
    }

    /** Goes back to what the specs say. */
    public void reset() {
        published.clear();
        previews.clear();
        deprecations.clear();
        sunsets.clear();
    }
}
