package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordsTest {
    private static final List<String> WORDS = Arrays.asList("create", "delete", "ensure", "get", "list", "watch");

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "crate, create", // a letter is missing
                "creaate, create", // one too many
                "craete, create", // two swapped
                "kreate, create", // one replaced
                "LIST, list",
                "gte, get",
                "eleate, 'create, delete'", // as near as each other
                "remove, none",
                "x, none"
            })
    void whatFewChangesLeadToIsMeant(String typed, String nearest) {
        assertThat(String.join(", ", NearestWords.to(typed, WORDS))).isEqualTo(nearest == null ? "" : nearest);
    }
}
