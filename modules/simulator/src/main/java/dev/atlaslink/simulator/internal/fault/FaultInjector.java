package dev.atlaslink.simulator.internal.fault;

import dev.atlaslink.simulator.internal.http.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

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

    /**
     * Removes a rule by its place, counted from 0 in the order in which the present ones were added.
     *
     * <p>Whom it has struck stays so, but waits no longer.
     */
    public synchronized void remove(int place) {
        rules.remove(place).remove();
    }

    /** Counts the requests that a rule has struck, by its place as {@link #remove} has it. */
    public synchronized int hits(int place) {
        return rules.get(place).hits();
    }

    /** Removes all rules as {@link #remove} does one. */
    public synchronized void clear() {
        rules.forEach(ActiveRule::remove);
        rules.clear();
    }

    /** Responds to a request as the fault that strikes it will have it; empty if none does. */
    public Optional<Response> strike(Exchange exchange) {
        List<ActiveRule> meaning =
                rules.stream().filter(rule -> rule.means(exchange)).toList();
        // Most requests are meant by no rule: they need not queue for the lock.
        return meaning.isEmpty() ? Optional.empty() : next(meaning).map(rule -> strike(rule, exchange));
    }

    private synchronized Optional<ActiveRule> next(List<ActiveRule> meaning) {
        // Lazy on purpose: rules behind the one that strikes do not count the request.
        return meaning.stream().filter(ActiveRule::strikesNext).findFirst();
    }

    private Response strike(ActiveRule active, Exchange exchange) {
        FaultRule rule = active.rule();
        pass(rule.delay(), active.removed());
        return rule.effect().apply(exchange).struckBy(rule.toString());
    }

    private void pass(Duration time, CountDownLatch released) {
        try {
            delay.pass(time, released);
        } catch (InterruptedException e) {
            // The server is stopping: nobody waits for the rest of the delay.
            Thread.currentThread().interrupt();
        }
    }
}
