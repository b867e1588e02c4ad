package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Values of Release.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see
 * {@link #isKnown()}.
 */
public final class Release {
    private static final Map<String, Release> KNOWN = new HashMap<>();

    /** The value {@code "2023-01-01"}. */
    public static final Release _2023_01_01 = constant("2023-01-01", Known._2023_01_01);

    /** The value {@code "2025-03-12"}. */
    public static final Release _2025_03_12 = constant("2025-03-12", Known._2025_03_12);

    private final String value;
    private final Known known;

    private Release(String value, Known known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** A value that is listed twice is one constant of two names. */
    private static Release constant(String value, Known known) {
        Release constant = new Release(value, known);
        Release first = KNOWN.putIfAbsent(value, constant);
        return first == null ? constant : first;
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Release of(String value) {
        Release constant = KNOWN.get(value);
        return constant == null ? new Release(value, Known.UNKNOWN) : constant;
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
        return other instanceof Release that && value.equals(that.value);
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
        /** Is {@link Release#_2023_01_01}. */
        _2023_01_01,

        /** Is {@link Release#_2025_03_12}. */
        _2025_03_12,

        /** Is a value that this version of the specification does not name. */
        UNKNOWN
    }
}
