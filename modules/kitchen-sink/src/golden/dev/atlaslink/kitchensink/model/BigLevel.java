package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Values of BigLevel.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see
 * {@link #isKnown()}.
 */
public final class BigLevel {
    private static final Map<Long, BigLevel> KNOWN = new HashMap<>();

    /** The value {@code 1l}. */
    public static final BigLevel NUMBER_1 = constant(1l, Known.NUMBER_1);

    /** The value {@code 9007199254740993l}. */
    public static final BigLevel NUMBER_9007199254740993 = constant(9007199254740993l, Known.NUMBER_9007199254740993);

    private final Long value;
    private final Known known;

    private BigLevel(Long value, Known known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** A value that is listed twice is one constant of two names. */
    private static BigLevel constant(Long value, Known known) {
        BigLevel constant = new BigLevel(value, known);
        BigLevel first = KNOWN.putIfAbsent(value, constant);
        return first == null ? constant : first;
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    public static BigLevel of(Long value) {
        BigLevel constant = KNOWN.get(value);
        return constant == null ? new BigLevel(value, Known.UNKNOWN) : constant;
    }

    /** The way in of Jackson and of the codec, which have not looked whether it is a whole number of that size. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BigLevel fromJson(Number value) {
        return of(JsonValues.int64("BigLevel", value));
    }

    /**
     * Returns the value as it stands in JSON.
     *
     * @return never {@code null}
     */
    @JsonValue
    public Long value() {
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
        return other instanceof BigLevel that && value.equals(that.value);
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
        /** Is {@link BigLevel#NUMBER_1}. */
        NUMBER_1,

        /** Is {@link BigLevel#NUMBER_9007199254740993}. */
        NUMBER_9007199254740993,

        /** Is a value that this version of the specification does not name. */
        UNKNOWN
    }
}
