package dev.atlaslink.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.cli.output.Paint;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisTextTest {
    @Test
    void findingsStandBelowTheirSubjectAndAreBrokenAtBlanks() {
        Diagnosis diagnosis = new Diagnosis(
                List.of(
                        Finding.ok("API key \"x\"", "login", "Atlas accepts it"),
                        Finding.warning("API key \"x\"", "roles", "a ".repeat(45) + "end", "b"),
                        Finding.notKnown("the rest", "tls", "c")),
                1);

        assertThat(lines(diagnosis, 100))
                .containsExactly(
                        "API key \"x\"",
                        "  ok        login    Atlas accepts it",
                        "  warning   roles    " + "a ".repeat(39) + "a",
                        " ".repeat(21) + "a a a a a end",
                        " ".repeat(21) + "-> b",
                        "the rest",
                        "  not known tls      c",
                        "",
                        "0 problems, 1 warning, 1 not known; 1 request sent, none of which changes anything");
    }

    @Test
    void aNarrowTerminalIsFilledAndAWideOneIsNot() {
        Diagnosis diagnosis =
                new Diagnosis(List.of(Finding.ok("x", "tls", "word ".repeat(60).strip())), 2);

        assertThat(longest(lines(diagnosis, 70))).isBetween(65, 70);
        assertThat(longest(lines(diagnosis, 200))).isBetween(95, 100);
        assertThat(longest(lines(diagnosis, 10))).isBetween(55, 60);
    }

    @Test
    void whatATerminalObeysIsEscaped() {
        Diagnosis diagnosis =
                new Diagnosis(List.of(Finding.problem("\u001b[2J", "login", "no\u001b[31m\nok", "d\u202eo")), 0);

        assertThat(String.join("", lines(diagnosis, 100)))
                .contains("\\u001b[2J", "no\\u001b[31m\\nok", "d\\u202eo")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void verdictsAreColoured() {
        Diagnosis diagnosis = new Diagnosis(
                List.of(Finding.ok("x", "a", "1"), Finding.problem("x", "b", "2", "3"), Finding.skipped("x", "c", "4")),
                0);

        assertThat(String.join("\n", new DiagnosisText(new Paint(true), 100).lines(diagnosis)))
                .contains(
                        "\u001b[32mok        \u001b[0m",
                        "\u001b[31mproblem   \u001b[0m",
                        "\u001b[33mskipped   \u001b[0m");
    }

    private static List<String> lines(Diagnosis diagnosis, int columns) {
        return new DiagnosisText(new Paint(false), columns).lines(diagnosis);
    }

    private static int longest(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(" "))
                .mapToInt(String::length)
                .max()
                .orElseThrow();
    }
}
