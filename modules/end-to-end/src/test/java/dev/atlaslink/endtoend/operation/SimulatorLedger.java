package dev.atlaslink.endtoend.operation;

import dev.atlaslink.spectools.repository.Repository;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operations that the simulator responds to with 501, of which no case is demanded and none is possible. The simulator's
 * own tests hold the list to what it serves.
 */
public final class SimulatorLedger {
    private static final String FILE = "modules/simulator/src/test/resources/operations-without-behaviour.txt";

    private final Set<String> operationIds;

    private SimulatorLedger(Set<String> operationIds) {
        this.operationIds = operationIds;
    }

    /** Reads it from the simulator's tests. */
    public static SimulatorLedger read() {
        return of(Repository.read(Repository.path(FILE)));
    }

    static SimulatorLedger of(String text) {
        return new SimulatorLedger(
                text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns those of all operations that it does not list; refuses an entry that is none of them. */
    public List<String> servedOf(Stream<String> all) {
        Set<String> unknown = new TreeSet<>(operationIds);
        List<String> served = all.peek(unknown::remove)
                .filter(id -> !operationIds.contains(id))
                .toList();
        if (!unknown.isEmpty()) {
            throw new AssertionError(FILE + " lists operations that no spec has: " + unknown);
        }
        return served;
    }
}
