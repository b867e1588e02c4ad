package dev.atlaslink.simulator.internal.fault;

import java.util.Random;

/** Counts what a rule has seen and done since it was added. */
final class ActiveRule {

    private final FaultRule rule;
    private final Random dice;
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

    /** Decides whether the next request is struck, and counts it. */
    boolean strikes(Exchange exchange) {
        if (left == 0 || !isAsked(exchange) || !rule.matcher().matches(exchange)) {
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

    private boolean isAsked(Exchange exchange) {
        return rule.beforeAuthentication() == exchange.scheme().isEmpty()
                && exchange.scheme().stream().allMatch(rule.effect()::concerns);
    }
}
