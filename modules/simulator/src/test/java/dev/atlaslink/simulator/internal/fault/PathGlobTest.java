package dev.atlaslink.simulator.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A star stays in its segment, two stars do not, and segments are decoded one by one. */
class PathGlobTest {

    @ParameterizedTest
    @CsvSource({
        "/a/b, /a/b",
        "/a/*, /a/b",
        "/a/*, /a/",
        "/a/b*d, /a/bccd",
        "/a/b*d, /a/bdcd",
        "/*a*b*, /xaxbx",
        "/**/a/**/b, /a/c/b/a/b",
        "/**/a/*/b/**, /a/b/a/x/b/b",
        "/a/*/c, /a/x%2Fy/c",
        "/a/x*y, /a/x%2Fy",
        "/a/b c, /a/b%20c",
        "/a/%zz, /a/%zz",
        "/**, /",
        "/**, /a/b/c",
        "/a/**, /a",
        "/a/**, /a/b/c",
        "/a/**/d, /a/d",
        "/a/**/d, /a/b/c/d",
        "/**/b/**, /a/b/c",
    })
    void matches(String glob, String path) {
        assertThat(new PathGlob(glob).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b, /a/B",
        "/a/b, /a/b/",
        "/a/b, /a/b/c",
        "/a/*, /a/b/c",
        "/a/*, /a",
        "/a/x/y, /a/x%2Fy",
        "/a/b*d, /a/bd/d",
        "/a.c, /abc",
        "/*a*b, /xbxa",
        "/**/a/**/b, /b/a/a",
        "/a/**/d, /a/b/c",
    })
    void doesNotMatch(String glob, String path) {
        assertThat(new PathGlob(glob).matches(path)).isFalse();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void noPatternTakesLong() {
        String segment = "a".repeat(4_000);
        assertThat(new PathGlob("/" + "*a*".repeat(300) + "b").matches("/" + segment))
                .isFalse();
        assertThat(new PathGlob("/**/a".repeat(200) + "/b").matches("/a".repeat(4_000)))
                .isFalse();
        assertThat(new PathGlob("/**/*a*b".repeat(120)).matches(("/" + "a".repeat(60)).repeat(130)))
                .isFalse();
        assertThat(new PathGlob("/**/*a".repeat(100) + "/**").matches("/aa".repeat(2_000)))
                .isTrue();
    }
}
