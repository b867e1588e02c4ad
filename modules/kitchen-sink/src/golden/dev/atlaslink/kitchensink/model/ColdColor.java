package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Values of ColdColor.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see
 * {@link #isKnown()}.
 */
public final class ColdColor {
    private static final Map<String, ColdColor> KNOWN = new HashMap<>();

    /** The value {@code "BLUE"}. */
    public static final ColdColor BLUE = constant("BLUE", Known.BLUE);

    /** The value {@code "GREEN"}. */
    public static final ColdColor GREEN = constant("GREEN", Known.GREEN);

    private final String value;
    private final Known known;

    private ColdColor(String value, Known known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** A value that is listed twice is one constant of two names. */
    private static ColdColor constant(String value, Known known) {
        ColdColor constant = new ColdColor(value, known);
        ColdColor first = KNOWN.putIfAbsent(value, constant);
        return first == null ? constant : first;
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ColdColor of(String value) {
        ColdColor constant = KNOWN.get(value);
        return constant == null ? new ColdColor(value, Known.UNKNOWN) : constant;
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
        return other instanceof ColdColor that && value.equals(that.value);
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
        /** Is {@link ColdColor#BLUE}. */
        BLUE,

        /** Is {@link ColdColor#GREEN}. */
        GREEN,

        /** Is a value that this version of the specification does not name. */
        UNKNOWN
    }
}
