package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.model.EnumVarMap;

/** What a document says of each value stays with its value, and each value has a constant of its own. */
final class EnumConstantsTest {
    @ParameterizedTest
    @CsvSource({
        "A B, X Y, A B",
        "A B, X X, A B",
        "A A, X Y, A Y",
        "A A A, X A Y, A A2 Y",
        "1 class KNOWN String, X Y Z S, X Y Z S",
        "A KNOWN, X A, A A2",
        "1 1, KNOWN KNOWN, KNOWN2 KNOWN3",
    })
    void aNameThatIsNoneOrTakenGivesWayToTheValues(String given, String natural, String settled) {
        List<EnumVarMap> values = Arrays.stream(given.split(" "))
                .map(name -> {
                    EnumVarMap value = new EnumVarMap();
                    value.setEnumName(name);
                    return value;
                })
                .toList();

        EnumNames.settle(values, List.of(natural.split(" ")));

        assertThat(values).extracting(EnumVarMap::getEnumName).containsExactly((Object[]) settled.split(" "));
    }

    @Test
    void whatIsSaidOfNullIsLeftOut() {
        Map<String, Object> extensions = new HashMap<>(Map.of(
                "x-enum-varnames", List.of("A", "NONE", "B"),
                "x-enum-descriptions", List.of("a", "b"),
                "x-enum-more", List.of("a", "none", "b", "more"),
                "x-mine", List.of("a", "none", "b"),
                "x-enum-map", Map.of("a", "A")));

        EnumNames.leaveOutNull(Arrays.asList("a", null, "b"), extensions);

        assertThat(extensions)
                .containsEntry("x-enum-varnames", List.of("A", "B"))
                .containsEntry("x-enum-descriptions", List.of("a", "b"))
                .containsEntry("x-enum-more", List.of("a", "b", "more"))
                .containsEntry("x-mine", List.of("a", "none", "b"))
                .containsEntry("x-enum-map", Map.of("a", "A"));
    }

    @Test
    void withoutNullAllStays() {
        Map<String, Object> extensions = new HashMap<>(Map.of("x-enum-varnames", List.of("A", "B", "C")));

        EnumNames.leaveOutNull(null, extensions);
        EnumNames.leaveOutNull(List.of("a", "b"), extensions);

        assertThat(extensions).isEqualTo(Map.of("x-enum-varnames", List.of("A", "B", "C")));
    }

    @Test
    void listsAndMapsHoldTextAndAllElseStays() {
        assertThat(EnumNames.asText(Map.of(
                        "x-enum-varnames", Arrays.asList(1, "B", null),
                        "x-enum-descriptions", Map.of(1, 2),
                        "x-enum-other", 5,
                        "x-mine", List.of(1))))
                .isEqualTo(Map.of(
                        "x-enum-varnames", List.of("1", "B", "null"),
                        "x-enum-descriptions", Map.of("1", "2"),
                        "x-enum-other", 5,
                        "x-mine", List.of(1)));
    }
}
