package dev.atlaslink.spectools.api;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text of a public API holds what its users depend on, and nothing that they cannot see. */
final class PublicSignaturesTest {
    private static final String HERE = PublicSignaturesTest.class.getName() + "$";

    @Test
    void spellsTypesAndMembersWithAllThatUsersDependOn() {
        assertThat(PublicSignatures.of(Sample.class))
                .containsExactly(
                        "public abstract class " + HERE + "Sample<T extends Comparable<T>>",
                        "implements java.util.function.Supplier<java.util.List<T>>",
                        "public static final String NAME = \"sample\"",
                        "protected Sample(String...)",
                        "@Deprecated(since = \"1\") public <E extends Exception> void fail(Class<E>)"
                                + " throws E, java.io.IOException",
                        "public java.util.List<T> get()",
                        "public final int inherited()");
    }

    @Test
    void spellsWhatFeignSends() {
        assertThat(PublicSignatures.of(Api.class))
                .containsExactly(
                        "public interface " + HERE + "Api",
                        "@Headers({\"Accept: text/plain\"}) @RequestLine(decodeSlash = false, value = \"GET /{id}\")"
                                + " String read(@Param(\"id\") String)");
    }

    @Test
    void spellsWhoMayExtendASealedType() {
        assertThat(PublicSignatures.of(Shape.class))
                .containsExactly("public sealed interface " + HERE + "Shape", "permits " + HERE + "Circle");
        assertThat(PublicSignatures.of(Circle.class))
                .startsWith("public record " + HERE + "Circle", "implements " + HERE + "Shape", "public Circle(int)");
    }

    @Test
    void leavesOutTypesThatNobodyCanName() {
        assertThat(ApiText.of(Stream.of(Hidden.class, Hidden.Inner.class)).text())
                .isEmpty();
    }

    abstract static class Hidden {
        public final int inherited() {
            return 0;
        }

        public static final class Inner {}
    }

    public abstract static class Sample<T extends Comparable<T>> extends Hidden implements Supplier<List<T>> {
        public static final String NAME = "sample";
        static final int INTERNAL = 1;

        protected Sample(String... names) {
            hide(names);
        }

        @Override
        public List<T> get() {
            return List.of();
        }

        @Deprecated(since = "1")
        public <E extends Exception> void fail(Class<E> type) throws IOException, E {
            throw new IOException(type.getName());
        }

        private void hide(String... names) {
            assertThat(names).isNotNull();
        }
    }

    /** What a generated interface looks like. */
    public interface Api {
        @RequestLine(value = "GET /{id}", decodeSlash = false)
        @Headers("Accept: text/plain")
        String read(@Param("id") String id);
    }

    public sealed interface Shape permits Circle {}

    public record Circle(int radius) implements Shape {}
}
