package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values of BigLevel.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see {@link #isKnown()}.
 */
public final class BigLevel {

    /** The value {@code 1l}. */
    public static final BigLevel NUMBER_1 = new BigLevel(1l);


    /** The value {@code 9007199254740993l}. */
    public static final BigLevel NUMBER_9007199254740993 = new BigLevel(9007199254740993l);


    private static final Map<Long, BigLevel> KNOWN = Stream.of(NUMBER_1, NUMBER_9007199254740993)
            .collect(Collectors.toMap(known -> known.value, known -> known, (first, second) -> first, LinkedHashMap::new));

    private final Long value;

    private BigLevel(Long value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    public static BigLevel of(Long value) {
        BigLevel known = KNOWN.get(value);
        return known == null ? new BigLevel(value) : known;
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
        return KNOWN.containsKey(value);
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
}

