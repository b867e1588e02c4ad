package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the launcher tells of the streams, and what holds when it tells nothing. */
class LauncherTerminalTest {
    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of("012", 100, new Terminal(true, true, true, 100)),
                Arguments.of("02", 60, new Terminal(true, false, true, 60)),
                Arguments.of("1", null, new Terminal(false, true, false, 80)),
                Arguments.of("2", 0, new Terminal(false, false, true, 80)),
                Arguments.of(null, null, Terminal.none()));
    }

    @ParameterizedTest
    @MethodSource("told")
    void nothingCountsAsATerminalUnlessToldSo(String streams, Integer columns, Terminal terminal) {
        assertThat(Terminal.of(streams, columns)).isEqualTo(terminal);
    }
}
