package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.fault.Effect;
import dev.atlaslink.simulator.internal.fault.FaultRule;
import dev.atlaslink.simulator.internal.fault.Limits;
import dev.atlaslink.simulator.internal.fault.Matcher;
import dev.atlaslink.simulator.internal.fault.PathGlob;
import dev.atlaslink.simulator.internal.fault.PlainEffect;
import dev.atlaslink.simulator.internal.fault.ResponseEffect;
import dev.atlaslink.simulator.internal.wording.Arguments;
import java.time.Duration;
import java.util.Optional;

/**
 * Describes which requests fail, and how. Immutable: each method returns a changed copy.
 *
 * <p>A fault begins with what happens, and applies to every request with valid credentials until conditions are added:
 * {@code Fault.dropAfterWork().onMethod("POST").times(1)}. All conditions must hold. Of the requests that meet them,
 * {@link #skip} leaves out the first, {@link #probability} selects some of the others, and {@link #times} limits their
 * number.
 */
public final class Fault {

    private static final Duration MAX_DELAY = Duration.ofDays(1);

    private final FaultRule rule;

    private Fault(FaultRule rule) {
        this.rule = rule;
    }

    private static Fault of(Effect effect) {
        return new Fault(FaultRule.of(effect));
    }

    /**
     * Responds in place of Atlas: the work is not done.
     *
     * @param response what to respond with
     * @return a fault that applies to every request
     */
    public static Fault respond(FaultResponse response) {
        return of(new ResponseEffect(
                Arguments.requireNonNull("response", response, "a response, such as FaultResponse.status(503)")
                        .toResponse(),
                false));
    }

    /**
     * Does the work and then responds with something else, like a gateway that has lost the response.
     *
     * @param response what to respond with, such as 500
     * @return a fault that applies to every request
     */
    public static Fault respondAfterWork(FaultResponse response) {
        return of(new ResponseEffect(
                Arguments.requireNonNull("response", response, "a response, such as FaultResponse.status(503)")
                        .toResponse(),
                true));
    }

    /**
     * Only lets time pass before the work.
     *
     * @param time see {@link #delayedBy}
     * @return a fault that applies to every request
     * @throws IllegalArgumentException if the time is out of range
     */
    public static Fault delay(Duration time) {
        return of(PlainEffect.WORK).delayedBy(time);
    }

    /** Closes the connection without a response; the work is not done. */
    public static Fault dropBeforeWork() {
        return of(PlainEffect.DROP_BEFORE_WORK);
    }

    /** Does the work and closes the connection without a response. */
    public static Fault dropAfterWork() {
        return of(PlainEffect.DROP_AFTER_WORK);
    }

    /**
     * Does the work, promises the whole body by {@code Content-Length}, sends half of it and closes the connection.
     *
     * <p>A response without a body is dropped whole.
     */
    public static Fault truncateBody() {
        return of(PlainEffect.TRUNCATE_BODY);
    }

    /**
     * Does the work and responds with its status and headers, but with a body that is not JSON.
     *
     * <p>A response without a body stays as it is.
     */
    public static Fault garbageBody() {
        return of(PlainEffect.GARBAGE_BODY);
    }

    /**
     * Ends the Digest nonce that the request came with, and responds with a challenge that says {@code stale=true}.
     *
     * <p>Requests with other credentials are neither affected nor counted.
     */
    public static Fault expireNonce() {
        return of(PlainEffect.EXPIRE_NONCE);
    }

    /**
     * Ends the access token that the request came with, and responds with 401 as to any expired token.
     *
     * <p>Requests with other credentials are neither affected nor counted.
     */
    public static Fault expireToken() {
        return of(PlainEffect.EXPIRE_TOKEN);
    }

    /**
     * Applies to requests of one HTTP method only.
     *
     * @param value upper-case letters, such as {@code POST}
     * @return a narrower fault
     * @throws IllegalArgumentException if the value has another form
     */
    public Fault onMethod(String value) {
        Arguments.requireMethod(value);
        Matcher matcher = rule.matcher();
        return new Fault(rule.with(new Matcher(Optional.of(value), matcher.path(), matcher.operationId())));
    }

    /**
     * Applies to requests of matching paths only, such as {@code /api/atlas/v2/groups/*}{@code /privateEndpoint/**}.
     *
     * <p>{@code *} stands for any text within one segment, {@code **} for any number of segments. The segments of the
     * path are percent-decoded one by one, so an encoded slash does not end a segment. The query does not matter.
     *
     * @param glob the whole path; begins with a slash, without query, up to 1024 characters
     * @return a narrower fault
     * @throws IllegalArgumentException if the value has another form
     */
    public Fault onPath(String glob) {
        Arguments.requirePath(glob);
        Matcher matcher = rule.matcher();
        return new Fault(
                rule.with(new Matcher(matcher.method(), Optional.of(new PathGlob(glob)), matcher.operationId())));
    }

    /**
     * Applies to requests to one operation only.
     *
     * @param operationId as the specs name it, such as {@code createGroupPrivateEndpointEndpointService}; an unknown
     *     one is refused by {@link Faults#add}
     * @return a narrower fault
     * @throws IllegalArgumentException if the value is blank
     */
    public Fault onOperation(String operationId) {
        Arguments.requireText("operationId", operationId);
        Matcher matcher = rule.matcher();
        return new Fault(rule.with(new Matcher(matcher.method(), matcher.path(), Optional.of(operationId))));
    }

    /**
     * Leaves out the first matching requests.
     *
     * @param count how many, zero or more; default 0
     * @return a fault that leaves these out
     * @throws IllegalArgumentException if the count is negative
     */
    public Fault skip(int count) {
        Arguments.requireRange("skip", count, 0, Integer.MAX_VALUE);
        Limits limits = rule.limits();
        return new Fault(rule.with(new Limits(count, limits.times(), limits.probability(), limits.seed())));
    }

    /**
     * Ends the fault after a number of requests.
     *
     * @param count how many, one or more; without end by default
     * @return a fault that ends
     * @throws IllegalArgumentException if the count is less than one
     */
    public Fault times(int count) {
        Arguments.requireRange("times", count, 1, Integer.MAX_VALUE);
        Limits limits = rule.limits();
        return new Fault(rule.with(new Limits(limits.skip(), count, limits.probability(), limits.seed())));
    }

    /**
     * Applies to matching requests at random; the same ones for the same seed.
     *
     * @param value of each request: above 0, up to 1; default 1
     * @param seed of the random numbers
     * @return a fault with that probability
     * @throws IllegalArgumentException if the value is out of range
     */
    public Fault probability(double value, long seed) {
        if (!(value > 0 && value <= 1)) {
            throw Arguments.refusal("probability", value, "a number above 0 and up to 1");
        }
        Limits limits = rule.limits();
        return new Fault(rule.with(new Limits(limits.skip(), limits.times(), value, seed)));
    }

    /**
     * Lets time pass first, before the work and the rest of the fault.
     *
     * <p>It is the simulator's time: a virtual clock jumps by it and nobody waits; on a running clock the request takes
     * that long, divided by the clock's factor. Meanwhile it occupies one of the 200 threads of the server;
     * {@link Faults#remove} and {@link Faults#clear} end the delay at once.
     *
     * @param time more than zero, at most a day
     * @return a slower fault
     * @throws IllegalArgumentException if the time is out of range
     */
    public Fault delayedBy(Duration time) {
        if (time == null || time.isZero() || time.isNegative() || time.compareTo(MAX_DELAY) > 0) {
            throw Arguments.refusal("delay", time, "more than zero and at most " + MAX_DELAY);
        }
        return new Fault(rule.with(time));
    }

    /**
     * Applies before the credentials are checked: also to requests without valid ones, such as the one that Digest
     * challenges, and to unknown paths.
     *
     * <p>A call by Digest then counts as two requests, unless the fault applies to the first. The work that a fault
     * does or leaves out includes authentication then. By default faults apply after it.
     *
     * @return a wider fault
     * @throws IllegalStateException if the fault is {@link #expireNonce} or {@link #expireToken}, which need credentials
     */
    public Fault beforeAuthentication() {
        return new Fault(rule.movedBeforeAuthentication());
    }

    FaultRule rule() {
        return rule;
    }

    /** Shows the whole rule but no body, such as {@code drop after work on POST, at most 1}; so does the journal. */
    @Override
    public String toString() {
        return rule.toString();
    }
}
