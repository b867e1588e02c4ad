package dev.atlaslink.client.limit;

import dev.atlaslink.client.internal.limit.TokenBuckets;
import dev.atlaslink.client.internal.wording.Required;
import java.time.Clock;

/**
 * Decides when a request may be sent without exceeding Atlas's rate limits. Must be thread-safe and must not block: the
 * client waits by itself, within the call's time limit.
 *
 * <p>A source that keeps its state in a shared store lets several processes share one limit.
 */
@FunctionalInterface
public interface PermitSource {
    /** Never waits: for tests, and where something else limits the rate. */
    PermitSource UNLIMITED = key -> Permit.FREE;

    /**
     * Creates a source that keeps one token bucket per endpoint set and project, in this process. It starts from the
     * limits that Atlas publishes and learns from the responses. Several clients may share one source.
     *
     * @return the source, by the system clock
     */
    static PermitSource inProcess() {
        return inProcess(Clock.systemUTC());
    }

    /**
     * Creates such a source with a clock of your own.
     *
     * @param clock by which buckets refill; that of the clients that share the source
     * @return a source that several clients may share
     */
    static PermitSource inProcess(Clock clock) {
        return new TokenBuckets(Required.notNull("clock", clock, "a clock"));
    }

    /**
     * Reserves the right to send one request, in the order of asking.
     *
     * @param key what the request counts towards
     * @return the permit, which may ask for a pause
     */
    Permit reserve(RateLimitKey key);
}
