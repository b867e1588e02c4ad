package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source has no line that is wider than ours, unless nothing can be broken in it. */
final class TidyLinesTest {
    private static final String LONG = "word ".repeat(22);

    @Test
    void aParagraphIsBrokenBetweenWordsAndNotInTags() {
        assertThat(TidyLines.of(" * " + LONG + "a {@code b c} {@link D#e(F, G) the other} <code>h i</code>.\n"))
                .isEqualTo(" * " + LONG + "a\n * {@code b c} {@link D#e(F, G) the other} <code>h i</code>.\n");
        assertThat(TidyLines.of("     * @param a " + LONG + "\n"))
                .isEqualTo("     * @param a " + "word ".repeat(20) + "word\n     *     word\n");
    }

    @Test
    void aParagraphGoesOnInTheNextLine() {
        String tag = "     * @param a " + LONG;

        assertThat(TidyLines.of(tag + "\n     *     more of it,\n     *     and (more)\n     * @return b\n"))
                .isEqualTo("     * @param a " + "word ".repeat(20) + "word\n     *     word more of it, and (more)\n"
                        + "     * @return b\n");
        assertThat(TidyLines.of(" * " + LONG + "and so on\n * - item\n * more\n"))
                .isEqualTo(" * " + LONG + "and so\n * on\n * - item\n * more\n");
    }

    @Test
    void aCommentOfOneLineBecomesOneOfSeveral() {
        assertThat(TidyLines.of("    /** " + LONG + "end. */\n"))
                .isEqualTo("    /**\n     * " + LONG.strip() + "\n     * end.\n     */\n");
    }

    /** It would begin a block tag. */
    @Test
    void noLineOfACommentBeginsWithAnAtSign() {
        assertThat(TidyLines.of(" * " + LONG + "word @param\n")).isEqualTo(" * " + LONG.strip() + "\n * word @param\n");
    }

    @Test
    void aSignatureHasOneParameterALine() {
        assertThat(TidyLines.of(
                        "    Map<String, List<Thing>> call(@Param(\"a, (b\") String a, @Param(\"b\") Map<String, Long> b,"
                                + " " + "Thing ".repeat(9) + "c);\n"))
                .isEqualTo("""
                    Map<String, List<Thing>> call(
                            @Param("a, (b") String a,
                            @Param("b") Map<String, Long> b,
                            Thing Thing Thing Thing Thing Thing Thing Thing Thing c);
                """);
    }

    @Test
    void aListOfTextsFillsLines() {
        String text = "\"some, text\", ";

        assertThat(TidyLines.of("@Order({ " + text.repeat(12) + "\"end\" })\n"))
                .isEqualTo("@Order({\n    " + text.repeat(8).strip() + "\n    " + text.repeat(4) + "\"end\"\n})\n");
    }

    @Test
    void aTypeIsBrokenBeforeWhatItExtends() {
        String names = "Name, ".repeat(24);
        assertThat(TidyLines.of("public sealed interface A extends B permits " + names + "C {\n    int a();\n}\n"))
                .isEqualTo("""
                        public sealed interface A
                                extends B
                                permits Name,
                        %s        C {
                            int a();
                        }
                        """.formatted("                Name,\n".repeat(23) + "        "));
    }

    @Test
    void anAssignmentAnOperatorAndALoopAreBrokenWhereTheyMayBe() {
        String name = "aVeryLongNameOfSomething".repeat(3);
        assertThat(TidyLines.of("Type of" + name + " = " + name + "(b);\n"))
                .isEqualTo("Type of" + name + " =\n        " + name + "(b);\n");
        assertThat(TidyLines.of("Type a = " + name + "(" + name + ", b -> c < d, Map.<E, F>of());\n"))
                .isEqualTo("Type a = " + name + "(\n        " + name
                        + ",\n        b -> c < d,\n        Map.<E, F>of());\n");
        assertThat(TidyLines.of("call(a == null ? null : " + name + "(\"? : (\") + " + name + ");\n"))
                .isEqualTo("call(\n        a == null\n                ? null\n                : " + name
                        + "(\"? : (\")\n                + " + name + ");\n");
        assertThat(TidyLines.of("call(b, new Object[] {" + name + ", " + name + "});\n"))
                .isEqualTo("call(\n        b,\n        new Object[] {\n                " + name + ",\n                "
                        + name + "});\n");
        assertThat(TidyLines.of("    for (Thing a : " + name + "(" + name + ")) {\n"))
                .isEqualTo("    for (Thing a :\n            " + name + "(\n                    " + name + ")) {\n");
        assertThat(TidyLines.of("case \"" + name + "\" -> " + name + ".INSTANCE;\n"))
                .isEqualTo("case \"" + name + "\" ->\n        " + name + ".INSTANCE;\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"String a = \"%s\";", "import a.%s;", "a(b); // %s", " * %s", "int %s;"})
    void whatCannotBeBrokenStays(String line) {
        String unbroken = line.formatted("a".repeat(60) + (line.contains("\"") ? " = (b, c) " : "b") + "d".repeat(60));

        assertThat(TidyLines.of(unbroken + "\n")).isEqualTo(unbroken + "\n");
    }

    @Test
    void blankLinesPartSomething() {
        assertThat(TidyLines.of("\n\nclass A {\n\n    int a;\n\n\n    int b;\n\n}\n\n\n"))
                .isEqualTo("class A {\n    int a;\n\n    int b;\n}\n");
    }
}
