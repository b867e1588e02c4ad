package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read is never taken for a variant that its values do not tell: {@code k K(a)} is a property with an enum of text, {@code k T} one with any. */
final class UnionMarksTest {
    private static final Pattern PROPERTY = Pattern.compile("(\\w+) (T|[KI]\\(([^)]*)\\))");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A: k K(a), B: k K(b)                  | k {a=A, b=B} null
            A: k K(a b), B: k K(c)                | k {a=A, b=A, c=B} null
            A: k K(a), B: k K(b), C: k K(c)       | k {a=A, b=B, c=C} null
            A: k K(a), B: k K(a b)                | k {a=A, b=B} null
            A: k K(a b), B: k K(a b c), C: k K(a) | k {b=A, c=B, a=C} null
            A: k K(a) j T, B: k T                 | k {a=A} B
            A: k K(a) j T, B: k T j T             | k {a=A} B
            A: k K(a), B: k K(b), C: k T          | k {a=A, b=B} C
            A: k K(a) j K(x), B: k K(b) j K(x)    | k {a=A, b=B} null
            """)
    void anEnumThatTellsAllIsFound(String variants, String mark) {
        assertThat(text(marks(variants, "k").complete())).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A: k T, B: k T
            A: k K(a), B: k K(a)
            A: k K(a s), B: k K(b s)
            A: k K(a), B: k K(b), C: k T, D: k T
            A: k K(a)
            A: k I(1), B: k I(2)
            A: k K(a), B: j T
            A: k K(a), B: k I(1)
            """)
    void whereSomeStayOpenNoneTellsAll(String variants) {
        assertThat(marks(variants, "k").complete().filter(mark -> mark.rest() == null))
                .isEmpty();
    }

    /** A property of the same name that is not always there may be missing: then the names of properties tell. */
    @Test
    void whatTellsAllHasToBeInAllUnlessAnotherTakesTheRest() {
        assertThat(marks("A: k K(a), B: k K(b)", "").complete()).isEmpty();
        assertThat(text(marks("A: k K(a) j T, B: k T", "").complete())).isEqualTo("k {a=A} B");
        assertThat(marks("A: k K(a), B: k T other T", "").complete()).isEmpty();
        assertThat(text(marks("A: k K(a), B: k T other T", "k").complete())).isEqualTo("k {a=A} B");
        assertThat(marks("A: k K(a), B: k T other T", "k other").complete()).isEmpty();
    }

    @Test
    void unionsAmongTheVariantsStayWhatTheyAre() {
        Map<String, String> leaves = new LinkedHashMap<>();
        leaves.put("A", "A");
        leaves.put("V", "B C");

        UnionMarks nested = marks("A: k K(a), B: k K(b) x T, C: k K(c)", "", leaves);

        assertThat(text(nested.complete())).isEqualTo("k {a=A, b=V, c=V} null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A: k K(a s), B: k K(b s)                                        | k {a=A, b=B} null
            A: k K(a) j K(x), B: k K(b) j K(y), C: k T j K(z)               | j {x=A, y=B, z=C} null
            A: k K(a), B: k T                                               | k {a=A} null
            """)
    void theEnumThatTellsMostIsTheBest(String variants, String mark) {
        assertThat(text(marks(variants, "").best())).isEqualTo(mark);
    }

    @Test
    void whereNothingTellsThereIsNoBest() {
        assertThat(marks("A: k T, B: k T", "k").best()).isEmpty();
        assertThat(marks("A: k K(a), B: k K(a)", "k").best()).isEmpty();
    }

    @Test
    void namesDifferWhereNoTwoHaveTheSame() {
        assertThat(marks("A: k T, B: k T j T, C: j T", "").namesDiffer()).isTrue();
        assertThat(marks("A: k T j T, B: j T k T", "").namesDiffer()).isFalse();
    }

    @Test
    void aPropertyMeansTheVariantsWhoseValuesItHas() {
        UnionMarks marks = marks("A: k K(a b), B: k K(c) j T", "");

        assertThat(marks.meanings("k")).isEqualTo(Map.of("a", "A", "b", "A", "c", "B"));
        assertThat(marks.meanings("j")).isEmpty();
        assertThat(marks.meanings("none")).isEmpty();
    }

    private static String text(Optional<UnionMarks.Mark> mark) {
        return mark.map(found -> found.discriminator().getPropertyName() + " "
                        + found.discriminator().getMapping() + " " + found.rest())
                .orElse("none");
    }

    private static UnionMarks marks(String variants, String required) {
        Map<String, String> alone = new LinkedHashMap<>();
        for (String variant : List.of(variants.split(", "))) {
            alone.put(variant.substring(0, 1), variant.substring(0, 1));
        }
        return marks(variants, required, alone);
    }

    private static UnionMarks marks(String variants, String required, Map<String, String> leaves) {
        StringJoiner schemas = new StringJoiner(", ");
        for (String variant : List.of(variants.split(", "))) {
            StringJoiner properties = new StringJoiner(", ", "{", "}");
            Matcher property = PROPERTY.matcher(variant);
            while (property.find()) {
                properties.add(
                        property.group(1) + ": {type: " + (property.group(2).startsWith("I") ? "integer" : "string")
                                + (property.group(3) == null ? "" : ", enum: " + list(property.group(3))) + "}");
            }
            schemas.add(variant.charAt(0) + ": {type: object, required: " + list(required) + ", properties: "
                    + properties + "}");
        }
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        leaves.forEach((variant, names) -> parts.put(variant, new LinkedHashSet<>(Arrays.asList(names.split(" ")))));
        return new UnionMarks(Documents.ofSchemas(schemas.toString()), parts);
    }

    private static String list(String words) {
        return "[" + words.replace(" ", ", ") + "]";
    }
}
