package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Is deprecated, and a number.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see {@link #isKnown()}.
 *
 * @deprecated see the description
 */
@Deprecated
public final class Level {

    /** The value {@code 1}. */
    public static final Level NUMBER_1 = new Level(1);


    /** The value {@code 2}. */
    public static final Level NUMBER_2 = new Level(2);


    /** The value {@code -1}. */
    public static final Level NUMBER_MINUS_1 = new Level(-1);


    private static final Map<Integer, Level> KNOWN = Stream.of(NUMBER_1, NUMBER_2, NUMBER_MINUS_1)
            .collect(Collectors.toMap(known -> known.value, known -> known, (first, second) -> first, LinkedHashMap::new));

    private final Integer value;

    private Level(Integer value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    public static Level of(Integer value) {
        Level known = KNOWN.get(value);
        return known == null ? new Level(value) : known;
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
        return KNOWN.containsKey(value);
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
}

