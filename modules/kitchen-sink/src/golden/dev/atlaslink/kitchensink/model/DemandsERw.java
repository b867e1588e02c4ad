package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Is named by the generator and written only.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see
 * {@link #isKnown()}.
 */
public final class DemandsERw {
    private static final Map<String, DemandsERw> KNOWN = new HashMap<>();

    /** The value {@code "one"}. */
    public static final DemandsERw ONE = constant("one", Known.ONE);

    /** The value {@code "four"}. */
    public static final DemandsERw FOUR = constant("four", Known.FOUR);

    private final String value;
    private final Known known;

    private DemandsERw(String value, Known known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** A value that is listed twice is one constant of two names. */
    private static DemandsERw constant(String value, Known known) {
        DemandsERw constant = new DemandsERw(value, known);
        DemandsERw first = KNOWN.putIfAbsent(value, constant);
        return first == null ? constant : first;
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DemandsERw of(String value) {
        DemandsERw constant = KNOWN.get(value);
        return constant == null ? new DemandsERw(value, Known.UNKNOWN) : constant;
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
        return other instanceof DemandsERw that && value.equals(that.value);
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
        /** Is {@link DemandsERw#ONE}. */
        ONE,

        /** Is {@link DemandsERw#FOUR}. */
        FOUR,

        /** Is a value that this version of the specification does not name. */
        UNKNOWN
    }
}
