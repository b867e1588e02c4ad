package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * Gives faults ids, by which other processes name them.
 *
 * <p>A fault object that was added to the rules twice, which Java alone can do, has one id.
 */
final class FaultIds {

    // Faults are compared by identity; who added one and removed it again leaves nothing behind.
    private final Map<Fault, String> ids = new WeakHashMap<>();
    private int last;

    synchronized String of(Fault fault) {
        return ids.computeIfAbsent(fault, newcomer -> Integer.toString(++last));
    }

    Optional<Fault> find(String id, List<Fault> rules) {
        return rules.stream().filter(fault -> of(fault).equals(id)).findFirst();
    }
}
