package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Values of HostNoticeEvent.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see
 * {@link #isKnown()}.
 */
public final class HostNoticeEvent {
    private static final Map<String, HostNoticeEvent> KNOWN = new HashMap<>();

    /** The value {@code "UP"}. */
    public static final HostNoticeEvent UP = constant("UP", Known.UP);

    /** The value {@code "DOWN"}. */
    public static final HostNoticeEvent DOWN = constant("DOWN", Known.DOWN);

    private final String value;
    private final Known known;

    private HostNoticeEvent(String value, Known known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** A value that is listed twice is one constant of two names. */
    private static HostNoticeEvent constant(String value, Known known) {
        HostNoticeEvent constant = new HostNoticeEvent(value, known);
        HostNoticeEvent first = KNOWN.putIfAbsent(value, constant);
        return first == null ? constant : first;
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HostNoticeEvent of(String value) {
        HostNoticeEvent constant = KNOWN.get(value);
        return constant == null ? new HostNoticeEvent(value, Known.UNKNOWN) : constant;
    }

    /**
     * Returns the value as it stands in JSON.
     *
     * @return never {@code null}
     */
    @JsonValue
    public String value() {
        return value;
    }

    /**
     * Tells whether the specification names this value.
     *
     * @return {@code false} for a value that is newer than the specification
     */
    public boolean isKnown() {
        return known != Known.UNKNOWN;
    }

    /**
     * Returns what this value is, for {@code switch}.
     *
     * @return {@link Known#UNKNOWN} for a value that is newer than the specification
     */
    public Known known() {
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostNoticeEvent that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }

    /** What a value may be as far as the specification names it; later versions may add constants. */
    public enum Known {
        /** Is {@link HostNoticeEvent#UP}. */
        UP,

        /** Is {@link HostNoticeEvent#DOWN}. */
        DOWN,

        /** Is a value that this version of the specification does not name. */
        UNKNOWN
    }
}
