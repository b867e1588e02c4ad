package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Is deprecated, and a number.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see
 * {@link #isKnown()}.
 *
 * @deprecated see the description
 */
@Deprecated
public final class Level {
    private static final Map<Integer, Level> KNOWN = new HashMap<>();

    /** The value {@code 1}. */
    public static final Level NUMBER_1 = constant(1, Known.NUMBER_1);

    /** The value {@code 2}. */
    public static final Level NUMBER_2 = constant(2, Known.NUMBER_2);

    /** The value {@code -1}. */
    public static final Level NUMBER_MINUS_1 = constant(-1, Known.NUMBER_MINUS_1);

    private final Integer value;
    private final Known known;

    private Level(Integer value, Known known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** A value that is listed twice is one constant of two names. */
    private static Level constant(Integer value, Known known) {
        Level constant = new Level(value, known);
        Level first = KNOWN.putIfAbsent(value, constant);
        return first == null ? constant : first;
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    public static Level of(Integer value) {
        Level constant = KNOWN.get(value);
        return constant == null ? new Level(value, Known.UNKNOWN) : constant;
    }

    /** The way in of Jackson and of the codec, which have not looked whether it is a whole number of that size. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Level fromJson(Number value) {
        return of(JsonValues.int32("Level", value));
    }

    /**
     * Returns the value as it stands in JSON.
     *
     * @return never {@code null}
     */
    @JsonValue
    public Integer value() {
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
        return other instanceof Level that && value.equals(that.value);
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
        /** Is {@link Level#NUMBER_1}. */
        NUMBER_1,

        /** Is {@link Level#NUMBER_2}. */
        NUMBER_2,

        /** Is {@link Level#NUMBER_MINUS_1}. */
        NUMBER_MINUS_1,

        /** Is a value that this version of the specification does not name. */
        UNKNOWN
    }
}
