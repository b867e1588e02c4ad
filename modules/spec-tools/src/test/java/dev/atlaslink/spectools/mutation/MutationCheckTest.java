package dev.atlaslink.spectools.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report of PIT means for the packages in it. */
final class MutationCheckTest {
    private static final String ENTRY =
            "- {class: a.b.Slow, method: run, mutator: VoidMethodCall, reason: closing is best effort}";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final StringBuilder report = new StringBuilder();

    @TempDir
    private Path folder;

    @BeforeEach
    void mostChangesAreNoticed() {
        for (int line = 1; line <= 8; line++) {
            change("a.b.Quick", "run", "MathMutator", line, true);
        }
    }

    @Test
    void packageAtTheFloorPasses() throws IOException {
        change("a.b.Quick", "lambda$run$3", "returns.NullReturnValsMutator", 9, false);
        change("a.b.Quick$Inner", "run", "RemoveConditionalMutator_EQUAL_ELSE", 10, false);
        assertThat(objections("[]")).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("a\\.b +10 +8 +80 +0\n")
                .contains("survived: a.b.Quick.run NullReturnVals (line 9)\n")
                .contains("survived: a.b.Quick.run RemoveConditional_EQUAL_ELSE (line 10)\n");
    }

    @Test
    void packageBelowTheFloorFails() throws IOException {
        change("a.c.Other", "run", "MathMutator", 1, true);
        change("a.c.Other", "run", "MathMutator", 2, false);
        assertThat(objections("[]"))
                .containsExactly("the tests notice 50 % of the changes in a.c; at least 80 % are wanted");
    }

    @Test
    void explainedSurvivorIsCountedAndNotListed() throws IOException {
        change("a.b.Slow", "run", "VoidMethodCallMutator", 1, false);
        assertThat(objections(ENTRY)).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("a\\.b +9 +8 +88 +1\n")
                .doesNotContain("survived");
    }

    @Test
    void explanationOfNothingFails() throws IOException {
        change("a.b.Slow", "run", "VoidMethodCallMutator", 1, true);
        assertThat(objections(ENTRY))
                .containsExactly("list.yaml explains a.b.Slow.run VoidMethodCall, where no change survives: remove the"
                        + " entry");
    }

    @Test
    void explanationsOfClassesNotChangedStay() throws IOException {
        assertThat(objections(ENTRY)).isEmpty();
    }

    @Test
    void explanationNeedsAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExplainedSurvivors.parse("list.yaml", "- {class: A, method: b, mutator: C}"))
                .withMessageContaining("list.yaml has an entry without reason");
    }

    private void change(String type, String method, String mutator, int line, boolean noticed) {
        report.append("<mutation detected='")
                .append(noticed)
                .append("'><mutatedClass>")
                .append(type);
        report.append("</mutatedClass><mutatedMethod>").append(method).append("</mutatedMethod><lineNumber>");
        report.append(line)
                .append("</lineNumber><mutator>org.pitest.")
                .append(mutator)
                .append("</mutator></mutation>");
    }

    private List<String> objections(String explained) throws IOException {
        Path file = Files.writeString(folder.resolve("mutations.xml"), "<mutations>" + report + "</mutations>");
        return new MutationCheck(ExplainedSurvivors.parse("list.yaml", explained))
                .print(MutationReport.read(file), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
