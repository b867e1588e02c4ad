package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Values of Step.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see
 * {@link #isKnown()}.
 */
public final class Step {
    private static final Map<String, Step> KNOWN = new HashMap<>();

    /** The value {@code "1"}. */
    public static final Step _1 = constant("1", Known._1);

    /** The value {@code "-1"}. */
    public static final Step MINUS_1 = constant("-1", Known.MINUS_1);

    /** The value {@code "-1.5"}. */
    public static final Step MINUS_1_5 = constant("-1.5", Known.MINUS_1_5);

    private final String value;
    private final Known known;

    private Step(String value, Known known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** A value that is listed twice is one constant of two names. */
    private static Step constant(String value, Known known) {
        Step constant = new Step(value, known);
        Step first = KNOWN.putIfAbsent(value, constant);
        return first == null ? constant : first;
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Step of(String value) {
        Step constant = KNOWN.get(value);
        return constant == null ? new Step(value, Known.UNKNOWN) : constant;
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
        return other instanceof Step that && value.equals(that.value);
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
        /** Is {@link Step#_1}. */
        _1,

        /** Is {@link Step#MINUS_1}. */
        MINUS_1,

        /** Is {@link Step#MINUS_1_5}. */
        MINUS_1_5,

        /** Is a value that this version of the specification does not name. */
        UNKNOWN
    }
}
