package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.fault.FaultInjector;
import dev.atlaslink.simulator.internal.wording.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Holds the faults of a simulator.
 *
 * <p>They are tried in the order in which they were added, and the first that matches a request applies to it: at most
 * one per request, which those after it do not count. Faults {@linkplain Fault#beforeAuthentication() before
 * authentication} are tried before all others. The others apply only to requests with valid credentials, so that they
 * neither affect nor count a Digest challenge. It is safe for use by many threads.
 */
public final class Faults {

    private final Set<String> operationIds;
    private final FaultInjector injector;
    private final List<Fault> rules = new ArrayList<>();

    Faults(Set<String> operationIds, FaultInjector injector) {
        this.operationIds = operationIds;
        this.injector = injector;
    }

    /**
     * Adds a fault after the others; its count begins at zero, also if it is added again.
     *
     * @param fault what happens to which requests
     * @throws IllegalArgumentException if the fault names an operation that the specs do not have
     */
    public synchronized void add(Fault fault) {
        Arguments.requireNonNull("fault", fault, "a fault");
        fault.rule().matcher().operationId().ifPresent(id -> Arguments.requireOneOf("operationId", id, operationIds));
        injector.add(fault.rule());
        rules.add(fault);
    }

    /**
     * Removes one fault. Requests that it applies to already go on, but without waiting for its delay.
     *
     * @param fault the same object that was added; if it was added more than once, the first is removed
     * @return whether it had been added
     */
    public synchronized boolean remove(Fault fault) {
        Arguments.requireNonNull("fault", fault, "a fault");
        int place = rules.indexOf(fault);
        if (place < 0) {
            return false;
        }
        rules.remove(place);
        injector.remove(place);
        return true;
    }

    /** Removes all faults. Requests that they apply to already go on, but without waiting for their delays. */
    public synchronized void clear() {
        injector.clear();
        rules.clear();
    }

    /**
     * Counts the requests that a fault has applied to since it was added, also when it has ended.
     *
     * @param fault the same object that was added; if it was added more than once, the sum
     * @return 0 if it is not there
     */
    public synchronized int hits(Fault fault) {
        Arguments.requireNonNull("fault", fault, "a fault");
        return IntStream.range(0, rules.size())
                .filter(place -> rules.get(place).equals(fault))
                .map(injector::hits)
                .sum();
    }

    /**
     * Lists the faults in their order, also those that have ended.
     *
     * @return a copy that later changes do not change
     */
    public synchronized List<Fault> rules() {
        return List.copyOf(rules);
    }
}
