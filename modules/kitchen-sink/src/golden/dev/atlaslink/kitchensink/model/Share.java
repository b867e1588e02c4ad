package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Values of Share.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see
 * {@link #isKnown()}.
 */
public final class Share {
    private static final Map<BigDecimal, Share> KNOWN = new HashMap<>();

    /** The value {@code new BigDecimal("0.25")}. */
    public static final Share NUMBER_0_DOT_25 = constant(new BigDecimal("0.25"), Known.NUMBER_0_DOT_25);

    /** The value {@code new BigDecimal("0.5")}. */
    public static final Share NUMBER_0_DOT_5 = constant(new BigDecimal("0.5"), Known.NUMBER_0_DOT_5);

    private final BigDecimal value;
    private final Known known;

    private Share(BigDecimal value, Known known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** A value that is listed twice is one constant of two names. */
    private static Share constant(BigDecimal value, Known known) {
        Share constant = new Share(value, known);
        Share first = KNOWN.putIfAbsent(value, constant);
        return first == null ? constant : first;
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Share of(BigDecimal value) {
        Share constant = KNOWN.get(value);
        return constant == null ? new Share(value, Known.UNKNOWN) : constant;
    }

    /**
     * Returns the value as it stands in JSON.
     *
     * @return never {@code null}
     */
    @JsonValue
    public BigDecimal value() {
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
        return other instanceof Share that && value.equals(that.value);
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
        /** Is {@link Share#NUMBER_0_DOT_25}. */
        NUMBER_0_DOT_25,

        /** Is {@link Share#NUMBER_0_DOT_5}. */
        NUMBER_0_DOT_5,

        /** Is a value that this version of the specification does not name. */
        UNKNOWN
    }
}
