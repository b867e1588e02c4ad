package dev.atlaslink.simulator.internal.fault;

import dev.atlaslink.simulator.internal.http.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Holds the rules and strikes each request with the first that wants it, at most one. */
public final class FaultInjector {

    private final Delay delay;
    private final List<ActiveRule> rules = new CopyOnWriteArrayList<>();

    public FaultInjector(Delay delay) {
        this.delay = delay;
    }

    public synchronized void add(FaultRule rule) {
        rules.add(new ActiveRule(rule));
    }

    /** Removes a rule by its place, counted from 0 in the order in which the present ones were added. */
    public synchronized void remove(int place) {
        rules.remove(place);
    }

    public synchronized void clear() {
        rules.clear();
    }

    /** Answers a request as the fault that strikes it will have it; empty if none does. */
    public Optional<Answer> strike(Exchange exchange) {
        // Most simulators have no faults: their requests need not queue for the lock.
        return rules.isEmpty() ? Optional.empty() : next(exchange).map(rule -> strike(rule, exchange));
    }

    private synchronized Optional<FaultRule> next(Exchange exchange) {
        // Lazy on purpose: rules behind the one that strikes do not count the request.
        return rules.stream().filter(rule -> rule.strikes(exchange)).findFirst().map(ActiveRule::rule);
    }

    private Answer strike(FaultRule rule, Exchange exchange) {
        pass(rule.delay());
        return rule.effect().apply(exchange).struckBy(rule.toString());
    }

    private void pass(Duration time) {
        try {
            delay.pass(time);
        } catch (InterruptedException e) {
            // The server is stopping: nobody waits for the rest of the delay.
            Thread.currentThread().interrupt();
        }
    }
}
