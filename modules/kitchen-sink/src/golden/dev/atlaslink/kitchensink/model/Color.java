package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Two enums that are one.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see
 * {@link #isKnown()}.
 */
public final class Color {
    private static final Map<String, Color> KNOWN = new HashMap<>();

    /** The value {@code "RED"}. */
    public static final Color RED = constant("RED", Known.RED);

    /** The value {@code "YELLOW"}. */
    public static final Color YELLOW = constant("YELLOW", Known.YELLOW);

    /** The value {@code "BLUE"}. */
    public static final Color BLUE = constant("BLUE", Known.BLUE);

    /** The value {@code "GREEN"}. */
    public static final Color GREEN = constant("GREEN", Known.GREEN);

    private final String value;
    private final Known known;

    private Color(String value, Known known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** A value that is listed twice is one constant of two names. */
    private static Color constant(String value, Known known) {
        Color constant = new Color(value, known);
        Color first = KNOWN.putIfAbsent(value, constant);
        return first == null ? constant : first;
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Color of(String value) {
        Color constant = KNOWN.get(value);
        return constant == null ? new Color(value, Known.UNKNOWN) : constant;
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
        return other instanceof Color that && value.equals(that.value);
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
        /** Is {@link Color#RED}. */
        RED,

        /** Is {@link Color#YELLOW}. */
        YELLOW,

        /** Is {@link Color#BLUE}. */
        BLUE,

        /** Is {@link Color#GREEN}. */
        GREEN,

        /** Is a value that this version of the specification does not name. */
        UNKNOWN
    }
}
