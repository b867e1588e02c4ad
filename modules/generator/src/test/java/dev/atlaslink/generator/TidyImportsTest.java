package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A source imports what it names, once and in order. */
final class TidyImportsTest {
    @Test
    void onlyWhatIsNamedIsImportedOnceAndInOrder() {
        assertThat(TidyImports.of("""
                        package com.example.model;

                        import java.util.Set;
                        import java.util.List;
                        import com.example.model.Thing;
                        import com.example.Other;
                        import java.util.List;
                        import java.util.Map;

                        /** See {@link Map}. */
                        record A(List<Thing> things, Other other, Settings set) {}
                        """)).isEqualTo("""
                        package com.example.model;

                        import com.example.Other;
                        import java.util.List;
                        import java.util.Map;

                        /** See {@link Map}. */
                        record A(List<Thing> things, Other other, Settings set) {}
                        """);
    }

    @Test
    void whereNothingIsNeededNoGapIsLeft() {
        assertThat(TidyImports.of("package a;\n\nimport b.C;\n\nclass D {}\n")).isEqualTo("package a;\n\nclass D {}\n");
        assertThat(TidyImports.of("package a;\n\nclass D {}\n")).isEqualTo("package a;\n\nclass D {}\n");
        assertThat(TidyImports.of("import b.C;\n\nclass D extends C {}\n"))
                .isEqualTo("import b.C;\n\nclass D extends C {}\n");
    }
}
