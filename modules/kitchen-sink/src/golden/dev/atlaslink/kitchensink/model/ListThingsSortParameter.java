package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Values of ListThingsSortParameter.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see
 * {@link #isKnown()}.
 */
public final class ListThingsSortParameter {
    private static final Map<String, ListThingsSortParameter> KNOWN = new HashMap<>();

    /** The value {@code "name"}. */
    public static final ListThingsSortParameter NAME = constant("name", Known.NAME);

    /** The value {@code "-name"}. */
    public static final ListThingsSortParameter _NAME = constant("-name", Known._NAME);

    /** The value <code>"*&#47;"</code>. */
    public static final ListThingsSortParameter VALUE_U = constant("*/", Known.VALUE_U);

    /** The value <code>"&#92;&#92;u002a/"</code>. */
    public static final ListThingsSortParameter _U002A_ = constant("\\u002a/", Known._U002A_);

    private final String value;
    private final Known known;

    private ListThingsSortParameter(String value, Known known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** A value that is listed twice is one constant of two names. */
    private static ListThingsSortParameter constant(String value, Known known) {
        ListThingsSortParameter constant = new ListThingsSortParameter(value, known);
        ListThingsSortParameter first = KNOWN.putIfAbsent(value, constant);
        return first == null ? constant : first;
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ListThingsSortParameter of(String value) {
        ListThingsSortParameter constant = KNOWN.get(value);
        return constant == null ? new ListThingsSortParameter(value, Known.UNKNOWN) : constant;
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
        return other instanceof ListThingsSortParameter that && value.equals(that.value);
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
        /** Is {@link ListThingsSortParameter#NAME}. */
        NAME,

        /** Is {@link ListThingsSortParameter#_NAME}. */
        _NAME,

        /** Is {@link ListThingsSortParameter#VALUE_U}. */
        VALUE_U,

        /** Is {@link ListThingsSortParameter#_U002A_}. */
        _U002A_,

        /** Is a value that this version of the specification does not name. */
        UNKNOWN
    }
}
