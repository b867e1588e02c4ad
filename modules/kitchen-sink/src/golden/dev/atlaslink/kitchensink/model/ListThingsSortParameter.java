package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values of ListThingsSortParameter.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see {@link #isKnown()}.
 */
public final class ListThingsSortParameter {

    /** The value {@code "name"}. */
    public static final ListThingsSortParameter NAME = new ListThingsSortParameter("name");


    /** The value {@code "-name"}. */
    public static final ListThingsSortParameter _NAME = new ListThingsSortParameter("-name");


    /** The value <code>"*&#47;"</code>. */
    public static final ListThingsSortParameter VALUE_U = new ListThingsSortParameter("*/");


    /** The value <code>"&#92;&#92;u002a/"</code>. */
    public static final ListThingsSortParameter _U002A_ = new ListThingsSortParameter("\\u002a/");


    private static final Map<String, ListThingsSortParameter> KNOWN = Stream.of(NAME, _NAME, VALUE_U, _U002A_)
            .collect(Collectors.toMap(known -> known.value, known -> known, (first, second) -> first, LinkedHashMap::new));

    private final String value;

    private ListThingsSortParameter(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ListThingsSortParameter of(String value) {
        ListThingsSortParameter known = KNOWN.get(value);
        return known == null ? new ListThingsSortParameter(value) : known;
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
        return KNOWN.containsKey(value);
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
}

