package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Kinds of things, with *&#47; and &#92;u002a/ on two lines.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see
 * {@link #isKnown()}.
 */
public final class Kind {
    private static final Map<String, Kind> KNOWN = new HashMap<>();

    /** Fits in a pocket. */
    public static final Kind SMALL = constant("SMALL", Known.SMALL);

    /** Fits in "no" pocket, *&#47; ever. */
    public static final Kind VERY_BIG = constant("very-big", Known.VERY_BIG);

    /** The value {@code "2nd"}. */
    public static final Kind _2ND = constant("2nd", Known._2ND);

    /** The value {@code ""}. */
    public static final Kind EMPTY = constant("", Known.EMPTY);

    /** The value {@code "KNOWN"}. */
    public static final Kind VALUE_KNOWN = constant("KNOWN", Known.VALUE_KNOWN);

    /** The value <code>"größe"</code>. */
    public static final Kind GROU00DFE = constant("größe", Known.GROU00DFE);

    /** The value <code>"日本"</code>. */
    public static final Kind U65E5U672C = constant("日本", Known.U65E5U672C);

    /** The value {@code "a-b"}. */
    public static final Kind A_B = constant("a-b", Known.A_B);

    /** The value {@code "a_b"}. */
    public static final Kind A_B2 = constant("a_b", Known.A_B2);

    /** The value <code>"with &#92;"quotes&#92;""</code>. */
    public static final Kind WITH_QUOTES_ = constant("with \"quotes\"", Known.WITH_QUOTES_);

    /** The value <code>"*&#47;"</code>. */
    public static final Kind VALUE_U = constant("*/", Known.VALUE_U);

    /** The value <code>"&#92;&#92;u002a/"</code>. */
    public static final Kind _U002A_ = constant("\\u002a/", Known._U002A_);

    /** The value <code>"tab&#92;there"</code>. */
    public static final Kind TAB_HERE = constant("tab\there", Known.TAB_HERE);

    private final String value;
    private final Known known;

    private Kind(String value, Known known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** A value that is listed twice is one constant of two names. */
    private static Kind constant(String value, Known known) {
        Kind constant = new Kind(value, known);
        Kind first = KNOWN.putIfAbsent(value, constant);
        return first == null ? constant : first;
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Kind of(String value) {
        Kind constant = KNOWN.get(value);
        return constant == null ? new Kind(value, Known.UNKNOWN) : constant;
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

    /** What a value may be as far as the specification names it; later versions may add constants. */
    public enum Known {
        /** Is {@link Kind#SMALL}. */
        SMALL,

        /** Is {@link Kind#VERY_BIG}. */
        VERY_BIG,

        /** Is {@link Kind#_2ND}. */
        _2ND,

        /** Is {@link Kind#EMPTY}. */
        EMPTY,

        /** Is {@link Kind#VALUE_KNOWN}. */
        VALUE_KNOWN,

        /** Is {@link Kind#GROU00DFE}. */
        GROU00DFE,

        /** Is {@link Kind#U65E5U672C}. */
        U65E5U672C,

        /** Is {@link Kind#A_B}. */
        A_B,

        /** Is {@link Kind#A_B2}. */
        A_B2,

        /** Is {@link Kind#WITH_QUOTES_}. */
        WITH_QUOTES_,

        /** Is {@link Kind#VALUE_U}. */
        VALUE_U,

        /** Is {@link Kind#_U002A_}. */
        _U002A_,

        /** Is {@link Kind#TAB_HERE}. */
        TAB_HERE,

        /** Is a value that this version of the specification does not name. */
        UNKNOWN
    }
}
