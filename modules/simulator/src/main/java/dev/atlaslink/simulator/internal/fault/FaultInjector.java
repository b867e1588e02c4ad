package dev.atlaslink.simulator.internal.fault;

import dev.atlaslink.simulator.internal.http.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the rules and strikes each request with the first that wants it, at most one. */
public final class FaultInjector {

    private final Delay delay;
    private final List<ActiveRule> rules = new ArrayList<>();

    public FaultInjector(Delay delay) {
        this.delay = delay;
    }

    public synchronized void add(FaultRule rule) {
        rules.add(new ActiveRule(rule));
    }

    public synchronized void clear() {
        rules.clear();
    }

    /** Answers a request: as the fault that struck it will have it, or by its work. */
    public Answer answer(Exchange exchange) {
        return next(exchange).map(rule -> strike(rule, exchange)).orElseGet(() -> exchange.doWork());
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
