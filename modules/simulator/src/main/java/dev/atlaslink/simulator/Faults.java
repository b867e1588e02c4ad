package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.fault.FaultInjector;
import dev.atlaslink.simulator.internal.wording.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Holds the faults that a simulator commits on purpose.
 *
 * <p>The rules are asked in the order in which they were added, and the first that wants a request strikes it: one fault
 * at most per request, which the rules behind it neither see nor count. Rules that strike {@linkplain
 * Fault#beforeAuthentication() before authentication} are asked before all others; those others strike only requests
 * whose credentials are good, so a Digest challenge is never struck or counted by them. It is safe for use by many
 * threads.
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
     * Adds a rule behind the others; its count begins at zero, also if it is added again.
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
     * Removes one rule; a request that was struck already stays so, but waits no longer for its delay.
     *
     * @param fault the very object that was added; if it was added more than once, the first of them goes
     * @return whether it was there
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

    /** Removes all rules; a request that was struck already stays so, but waits no longer for its delay. */
    public synchronized void clear() {
        injector.clear();
        rules.clear();
    }

    /**
     * Counts the requests that a rule has struck since it was added, also when it will strike no more.
     *
     * @param fault the very object that was added; if it was added more than once, all of them count
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
     * Lists the rules in their order, those that will strike no more among them.
     *
     * @return a copy that later changes do not change
     */
    public synchronized List<Fault> rules() {
        return List.copyOf(rules);
    }
}
