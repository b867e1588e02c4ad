package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Values of ModelKnown.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see
 * {@link #isKnown()}.
 */
public final class ModelKnown {
    private static final Map<String, ModelKnown> KNOWN = new HashMap<>();

    /** The value {@code "a"}. */
    public static final ModelKnown A = constant("a", Known.A);

    /** The value {@code "UNKNOWN"}. */
    public static final ModelKnown UNKNOWN = constant("UNKNOWN", Known.UNKNOWN);

    /** The value {@code "a"}. */
    public static final ModelKnown B = constant("a", Known.B);

    private final String value;
    private final Known known;

    private ModelKnown(String value, Known known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** A value that is listed twice is one constant of two names. */
    private static ModelKnown constant(String value, Known known) {
        ModelKnown constant = new ModelKnown(value, known);
        ModelKnown first = KNOWN.putIfAbsent(value, constant);
        return first == null ? constant : first;
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ModelKnown of(String value) {
        ModelKnown constant = KNOWN.get(value);
        return constant == null ? new ModelKnown(value, Known.UNRECOGNIZED) : constant;
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
        return known != Known.UNRECOGNIZED;
    }

    /**
     * Returns what this value is, for {@code switch}.
     *
     * @return {@link Known#UNRECOGNIZED} for a value that is newer than the specification
     */
    public Known known() {
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelKnown that && value.equals(that.value);
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
        /** Is {@link ModelKnown#A}. */
        A,

        /** Is {@link ModelKnown#UNKNOWN}. */
        UNKNOWN,

        /** Is {@link ModelKnown#B}. */
        B,

        /** Is a value that this version of the specification does not name. */
        UNRECOGNIZED
    }
}
