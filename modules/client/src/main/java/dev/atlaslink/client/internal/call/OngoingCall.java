package dev.atlaslink.client.internal.call;

import dev.atlaslink.client.event.Call;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The call that the current thread is making: its identity, its deadline and what it has sent so far.
 *
 * <p>Kept by thread, because revoking the token of credentials that a call found replaced is a call within a call: it
 * passes through a generated interface, which could not hand the outer call's deadline on.
 */
public final class OngoingCall implements AutoCloseable {
    private static final ThreadLocal<OngoingCall> CURRENT = new ThreadLocal<>();

    private final OngoingCall enclosing;
    private final Call call;
    private final Instant deadline;
    private final Clock clock;
    private int requests;

    private OngoingCall(OngoingCall enclosing, Call call, Instant deadline, Clock clock) {
        this.enclosing = enclosing;
        this.call = call;
        this.deadline = deadline;
        this.clock = clock;
    }

    /**
     * Begins a call, which ends no later than the one that it is part of.
     *
     * @param call that begins now
     * @param limit for the call with all its retries
     * @param clock by which time passes
     * @return the call; the current one until it is closed
     */
    public static OngoingCall begin(Call call, Duration limit, Clock clock) {
        OngoingCall enclosing = CURRENT.get();
        Instant own = call.startedAt().plus(limit);
        Instant deadline = enclosing != null && enclosing.deadline.isBefore(own) ? enclosing.deadline : own;
        OngoingCall begun = new OngoingCall(enclosing, call, deadline, clock);
        CURRENT.set(begun);
        return begun;
    }

    /**
     * Returns the call that the current thread is making.
     *
     * @return never {@code null}
     */
    public static OngoingCall current() {
        OngoingCall current = CURRENT.get();
        if (current == null) {
            throw new IllegalStateException("no call is in progress on this thread");
        }
        return current;
    }

    /**
     * Returns the identity of the call.
     *
     * @return never {@code null}
     */
    public Call call() {
        return call;
    }

    /**
     * Names the call in logs.
     *
     * @return such as {@code call 7 (listGroupClusters)}
     */
    public String name() {
        return "call " + call.id() + " (" + call.operationId() + ")";
    }

    /**
     * Returns the time that the call has left.
     *
     * @return zero or less if it is over
     */
    public Duration left() {
        return Duration.between(clock.instant(), deadline);
    }

    /**
     * Counts a request that is about to be sent.
     *
     * @return its number within the call, from 1
     */
    public int countRequest() {
        return ++requests;
    }

    /**
     * Returns how many requests the call has sent.
     *
     * @return zero or more
     */
    public int requests() {
        return requests;
    }

    @Override
    public void close() {
        if (enclosing == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(enclosing);
        }
    }
}
