package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values of Share.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see {@link #isKnown()}.
 */
public final class Share {

    /** The value {@code new BigDecimal("0.25")}. */
    public static final Share NUMBER_0_DOT_25 = new Share(new BigDecimal("0.25"));


    /** The value {@code new BigDecimal("0.5")}. */
    public static final Share NUMBER_0_DOT_5 = new Share(new BigDecimal("0.5"));


    private static final Map<BigDecimal, Share> KNOWN = Stream.of(NUMBER_0_DOT_25, NUMBER_0_DOT_5)
            .collect(Collectors.toMap(known -> known.value, known -> known, (first, second) -> first, LinkedHashMap::new));

    private final BigDecimal value;

    private Share(BigDecimal value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Share of(BigDecimal value) {
        Share known = KNOWN.get(value);
        return known == null ? new Share(value) : known;
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
        return KNOWN.containsKey(value);
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
}

