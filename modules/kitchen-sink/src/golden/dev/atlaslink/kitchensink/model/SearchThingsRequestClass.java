package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values of SearchThingsRequestClass.
 *
 * <p>An open set: a value that this version of the specification does not name is kept as it is, see {@link #isKnown()}.
 */
public final class SearchThingsRequestClass {

    /** The value {@code "a"}. */
    public static final SearchThingsRequestClass A = new SearchThingsRequestClass("a");


    /** The value {@code "b"}. */
    public static final SearchThingsRequestClass B = new SearchThingsRequestClass("b");


    private static final Map<String, SearchThingsRequestClass> KNOWN = Stream.of(A, B)
            .collect(Collectors.toMap(known -> known.value, known -> known, (first, second) -> first, LinkedHashMap::new));

    private final String value;

    private SearchThingsRequestClass(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * Returns the constant for a value, or a new instance where the specification names none.
     *
     * @param value the value as it stands in JSON
     * @return never {@code null}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SearchThingsRequestClass of(String value) {
        SearchThingsRequestClass known = KNOWN.get(value);
        return known == null ? new SearchThingsRequestClass(value) : known;
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
        return other instanceof SearchThingsRequestClass that && value.equals(that.value);
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

