package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kinds of things, with *&#47; and &#92;u002a/ on two lines.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see {@link #isKnown()}.
 */
public final class Kind {

    /** Fits in a pocket. */
    public static final Kind SMALL = new Kind("SMALL");


    /** Fits in "no" pocket, *&#47; ever. */
    public static final Kind VERY_BIG = new Kind("very-big");


    /** The value {@code "2nd"}. */
    public static final Kind _2ND = new Kind("2nd");


    /** The value {@code ""}. */
    public static final Kind EMPTY = new Kind("");


    /** The value {@code "KNOWN"}. */
    public static final Kind VALUE_KNOWN = new Kind("KNOWN");


    /** The value <code>"größe"</code>. */
    public static final Kind GROU00DFE = new Kind("größe");


    /** The value <code>"日本"</code>. */
    public static final Kind U65E5U672C = new Kind("日本");


    /** The value {@code "a-b"}. */
    public static final Kind A_B = new Kind("a-b");


    /** The value {@code "a_b"}. */
    public static final Kind A_B2 = new Kind("a_b");


    /** The value <code>"with &#92;"quotes&#92;""</code>. */
    public static final Kind WITH_QUOTES_ = new Kind("with \"quotes\"");


    /** The value <code>"*&#47;"</code>. */
    public static final Kind VALUE_U = new Kind("*/");


    /** The value <code>"&#92;&#92;u002a/"</code>. */
    public static final Kind _U002A_ = new Kind("\\u002a/");


    /** The value <code>"tab&#92;there"</code>. */
    public static final Kind TAB_HERE = new Kind("tab\there");


    private static final Map<String, Kind> KNOWN = Stream.of(SMALL, VERY_BIG, _2ND, EMPTY, VALUE_KNOWN, GROU00DFE, U65E5U672C, A_B, A_B2, WITH_QUOTES_, VALUE_U, _U002A_, TAB_HERE)
            .collect(Collectors.toMap(known -> known.value, known -> known, (first, second) -> first, LinkedHashMap::new));

    private final String value;

    private Kind(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Kind of(String value) {
        Kind known = KNOWN.get(value);
        return known == null ? new Kind(value) : known;
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
        return other instanceof Kind that && value.equals(that.value);
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

