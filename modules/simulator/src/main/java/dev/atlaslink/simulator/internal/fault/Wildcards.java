package dev.atlaslink.simulator.internal.fault;

import java.util.function.IntPredicate;

/** Matches a sequence against a pattern with wildcards that stand for any part of it, an empty one too. */
final class Wildcards {

    private Wildcards() {}

    /**
     * Says whether the whole sequence fits the whole pattern.
     *
     * <p>What is before the latest wildcard has matched as early as it can, which leaves the most for the rest; so only
     * the latest is ever tried further on, and no element of the pattern meets one of the sequence twice.
     */
    static boolean match(int patternSize, IntPredicate isWildcard, int size, Fit fit) {
        int index = 0;
        int wildcard = -1;
        int resumed = 0;
        for (int place = 0; place < size; ) {
            if (index < patternSize && isWildcard.test(index)) {
                wildcard = index++;
                resumed = place;
            } else if (index < patternSize && fit.test(index, place)) {
                index++;
                place++;
            } else if (wildcard >= 0) {
                index = wildcard + 1;
                place = ++resumed;
            } else {
                return false;
            }
        }
        while (index < patternSize && isWildcard.test(index)) {
            index++;
        }
        return index == patternSize;
    }

    /** Says whether an element of the pattern that is no wildcard takes an element of the sequence. */
    @FunctionalInterface
    interface Fit {

        boolean test(int index, int place);
    }
}
