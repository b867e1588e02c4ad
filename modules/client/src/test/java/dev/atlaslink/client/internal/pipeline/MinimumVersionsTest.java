package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumVersionsTest {
    @ParameterizedTest
    @CsvSource({"5.3.1, 5.4", "5.4-beta1, 5.4", "4.99, 5.4", "2.9.9, 2.17.0", "11.0.24, 12.0.14", "12.0.9, 12.0.14"})
    void olderIsRefusedWithBothVersions(String found, String needed) {
        assertThatIllegalStateException()
                .isThrownBy(() -> MinimumVersions.require("a-library", found, needed))
                .withMessageStartingWith(
                        "the version of a-library is " + found + "; allowed is " + needed + " or newer. ");
    }

    @ParameterizedTest
    @CsvSource({
        "5.4, 5.4",
        "5.4.1, 5.4",
        "5.10, 5.4",
        "2.17.0, 2.17.0",
        "12.1.0, 12.0.14",
        "UNAVAILABLE, 5.4",
        "'', 5.4"
    })
    void newerAndUnknownIsTaken(String found, String needed) {
        assertThatCode(() -> MinimumVersions.require("a-library", found, needed))
                .doesNotThrowAnyException();
    }
}
