package dev.atlaslink.simulator.internal.fault;

import java.util.Random;
import java.util.concurrent.CountDownLatch;

/** Counts what a rule has seen and done since it was added. */
final class ActiveRule {

    private final FaultRule rule;
    private final Random dice;
    private final CountDownLatch removed = new CountDownLatch(1);
    private int toSkip;
    private int left;

    ActiveRule(FaultRule rule) {
        this.rule = rule;
        this.dice = new Random(rule.limits().seed());
        this.toSkip = rule.limits().skip();
        this.left = rule.limits().times();
    }

    FaultRule rule() {
        return rule;
    }

    /** Says whether the rule means a request, whatever its counts. */
    boolean means(Exchange exchange) {
        return isAsked(exchange) && rule.matcher().matches(exchange);
    }

    /** Decides whether the next request that it means is struck, and counts it. */
    boolean strikesNext() {
        if (left == 0 || removed.getCount() == 0) {
            return false;
        }
        if (toSkip > 0) {
            toSkip--;
            return false;
        }
        boolean struck = dice.nextDouble() < rule.limits().probability();
        if (struck) {
            left--;
        }
        return struck;
    }

    /** Counts the requests that it has struck. */
    int hits() {
        return rule.limits().times() - left;
    }

    /** Lets nobody wait any longer for its delay. */
    void remove() {
        removed.countDown();
    }

    CountDownLatch removed() {
        return removed;
    }

    private boolean isAsked(Exchange exchange) {
        return rule.beforeAuthentication() == exchange.scheme().isEmpty()
                && exchange.scheme().stream().allMatch(rule.effect()::concerns);
    }
}
