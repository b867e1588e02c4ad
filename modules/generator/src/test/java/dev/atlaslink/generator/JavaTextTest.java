package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JavaTextTest {
    @Test
    void aLiteralKeepsEveryCharacter() {
        assertThat(JavaText.literal("a")).isEqualTo("a");
        assertThat(JavaText.literal("a \"b\" \\ \n\t\u0001 ü */")).isEqualTo("a \\\"b\\\" \\\\ \\n\\t\\u0001 ü */");
    }

    @Test
    void javadocIsOneLineThatNeitherEndsNorHoldsMarkup() {
        assertThat(JavaText.javadoc(" a\n\n b */ \\u002a/ <b> & {@link X}\n@param c ü "))
                .isEqualTo("a b *&#47; &#92;u002a/ &lt;b&gt; &amp; &#123;@link X} &#64;param c ü");
    }

    @Test
    void aNameIsCodeWhereTheTagCanHoldIt() {
        assertThat(JavaText.code("group-id")).isEqualTo("{@code group-id}");
        assertThat(JavaText.code("a} */")).isEqualTo("<code>a} *&#47;</code>");
    }

    @Test
    void namesAreWrittenInAscii() {
        assertThat(AsciiNames.of("größe")).isEqualTo("grou00dfe");
        assertThat(AsciiNames.of("日本")).isEqualTo("u65e5u672c");
        assertThat(AsciiNames.of("a-b_c$")).isEqualTo("a-b_c$");
        assertThat(AsciiNames.of("\u007f\u0080")).isEqualTo("\u007fu0080");
    }
}
