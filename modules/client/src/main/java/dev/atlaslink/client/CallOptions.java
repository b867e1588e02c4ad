package dev.atlaslink.client;

import dev.atlaslink.client.internal.settings.HeaderChecks;
import dev.atlaslink.client.internal.settings.SettingChecks;
import dev.atlaslink.client.internal.wording.Required;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Holds options of some calls; see {@link AtlasProject#withOptions}. An option overrides the client's setting of the
 * same name. Immutable: each method returns a changed copy.
 */
public final class CallOptions {
    /** Overrides nothing. */
    public static final CallOptions NONE = new CallOptions(null, null, null, null, null, Map.of(), List.of());

    private final Duration callTimeout;
    private final Duration attemptTimeout;
    private final Duration settleTimeout;
    private final Integer maxAttempts;
    private final LocalDate resourceDate;
    private final Map<String, String> headers;
    private final List<Consumer<RawResponse>> listeners;

    private CallOptions(
            Duration callTimeout,
            Duration attemptTimeout,
            Duration settleTimeout,
            Integer maxAttempts,
            LocalDate resourceDate,
            Map<String, String> headers,
            List<Consumer<RawResponse>> listeners) {
        this.callTimeout = callTimeout;
        this.attemptTimeout = attemptTimeout;
        this.settleTimeout = settleTimeout;
        this.maxAttempts = maxAttempts;
        this.resourceDate = resourceDate;
        this.headers = headers;
        this.listeners = listeners;
    }

    /**
     * Limits the time of one call in all: attempts, challenges, tokens, and the pauses between them. A {@code create} or
     * {@code ensure} makes several calls; see {@link #settleTimeout}.
     *
     * @param timeout 1 ms to 24 h; may be longer than the client's
     * @return a changed copy
     * @throws IllegalArgumentException if it is anything else
     */
    public CallOptions callTimeout(Duration timeout) {
        Duration checked = SettingChecks.time("callTimeout", timeout);
        return new CallOptions(checked, attemptTimeout, settleTimeout, maxAttempts, resourceDate, headers, listeners);
    }

    /**
     * Limits the time of one request on the wire, from sending to the last byte of the response.
     *
     * @param timeout 1 ms to 24 h; may be longer than the client's
     * @return a changed copy
     * @throws IllegalArgumentException if it is anything else
     */
    public CallOptions attemptTimeout(Duration timeout) {
        Duration checked = SettingChecks.time("attemptTimeout", timeout);
        return new CallOptions(callTimeout, checked, settleTimeout, maxAttempts, resourceDate, headers, listeners);
    }

    /**
     * Limits the time in which a {@code create} or {@code ensure} finds out what exists, by polls and further attempts
     * together. It begins with the first attempt that ends without a usable response. Where v1.0 does not tell yet what
     * a resource is, it limits the wait until it does. When it is over, no further poll or attempt begins; one under
     * way still ends, each of its calls within {@code callTimeout}. Then an {@code OutcomeUnknownException} or
     * {@code AmbiguousResultException} says what to look for.
     *
     * @param timeout 1 ms to 24 h; may be longer than the client's
     * @return a changed copy
     * @throws IllegalArgumentException if it is anything else
     */
    public CallOptions settleTimeout(Duration timeout) {
        Duration checked = SettingChecks.time("settleTimeout", timeout);
        return new CallOptions(callTimeout, attemptTimeout, checked, maxAttempts, resourceDate, headers, listeners);
    }

    /**
     * Limits the attempts of one call; what is safe to repeat is decided by method and response.
     *
     * @param attempts 1 to 20, where 1 means no retry
     * @return a changed copy
     * @throws IllegalArgumentException if it is anything else
     */
    public CallOptions maxAttempts(int attempts) {
        Integer checked = SettingChecks.number("maxAttempts", attempts, 1, 20);
        return new CallOptions(callTimeout, attemptTimeout, settleTimeout, checked, resourceDate, headers, listeners);
    }

    /**
     * Asks v2 for another version than the one of each operation's spec. Atlas responds in the newest version that is
     * not later (v2 reference). A call of a method whose own date is later is refused with an
     * {@link IllegalArgumentException} before anything is sent. A method for an older version of its operation asks for its
     * own date, since it returns the type of that version; {@link AtlasClient#newest} calls the method that fits. It
     * has no effect on v1.0, which has no dates.
     *
     * @param date that Atlas has published
     * @return a changed copy
     * @throws IllegalArgumentException if it is missing
     */
    public CallOptions resourceDate(LocalDate date) {
        LocalDate checked = Required.notNull("resourceDate", date, "a date that Atlas has published");
        return new CallOptions(callTimeout, attemptTimeout, settleTimeout, maxAttempts, checked, headers, listeners);
    }

    /**
     * Sends a header with every request, such as one that a gateway asks for. Its value is never logged.
     *
     * @param name any but those that the client sets itself, such as {@code Authorization}, {@code Accept} or
     *     {@code Host}
     * @param value visible ASCII characters, and spaces between them; replaces an earlier value of the same name
     * @return a changed copy
     * @throws IllegalArgumentException if either is anything else; the message does not repeat the value
     */
    public CallOptions header(String name, String value) {
        HeaderChecks.require(name, value);
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, value);
        return new CallOptions(
                callTimeout,
                attemptTimeout,
                settleTimeout,
                maxAttempts,
                resourceDate,
                Collections.unmodifiableMap(more),
                listeners);
    }

    /**
     * Passes every response to a listener, also those of errors and of attempts that are repeated, but not challenges
     * or responses of the token endpoint. {@link AtlasProject#raw} is shorter for a call or two.
     *
     * @param listener called by the thread that makes the call, after the listeners set before; an exception that it
     *     throws is logged as a warning, and the call goes on
     * @return a changed copy
     * @throws IllegalArgumentException if it is missing
     */
    public CallOptions onResponse(Consumer<RawResponse> listener) {
        List<Consumer<RawResponse>> more = new ArrayList<>(listeners);
        more.add(Required.notNull("onResponse", listener, "a listener"));
        return new CallOptions(
                callTimeout, attemptTimeout, settleTimeout, maxAttempts, resourceDate, headers, List.copyOf(more));
    }

    /**
     * Returns the limit of one call.
     *
     * @return empty where the client's holds
     */
    public Optional<Duration> callTimeout() {
        return Optional.ofNullable(callTimeout);
    }

    /**
     * Returns the limit of one request.
     *
     * @return empty where the client's holds
     */
    public Optional<Duration> attemptTimeout() {
        return Optional.ofNullable(attemptTimeout);
    }

    /**
     * Returns the limit of finding out what became of a creation.
     *
     * @return empty where the client's holds
     */
    public Optional<Duration> settleTimeout() {
        return Optional.ofNullable(settleTimeout);
    }

    /**
     * Returns the number of attempts.
     *
     * @return empty where the client's holds
     */
    public OptionalInt maxAttempts() {
        return maxAttempts == null ? OptionalInt.empty() : OptionalInt.of(maxAttempts);
    }

    /**
     * Returns the version to ask for.
     *
     * @return empty where the client's holds, or else each operation's own
     */
    public Optional<LocalDate> resourceDate() {
        return Optional.ofNullable(resourceDate);
    }

    /**
     * Returns the headers to send besides the client's own.
     *
     * @return by names, whose case does not matter
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * Returns the listeners to responses.
     *
     * @return in the order in which they are called
     */
    public List<Consumer<RawResponse>> listeners() {
        return listeners;
    }

    /**
     * Names what is set, without the values of headers, which may be secret.
     *
     * @return for logs
     */
    @Override
    public String toString() {
        return "CallOptions[callTimeout=" + callTimeout + ", attemptTimeout=" + attemptTimeout + ", settleTimeout="
                + settleTimeout + ", maxAttempts=" + maxAttempts + ", resourceDate=" + resourceDate + ", headers="
                + headers.keySet() + "]";
    }
}
