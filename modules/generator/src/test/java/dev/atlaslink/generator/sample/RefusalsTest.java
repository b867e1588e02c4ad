package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends a build says where in the document it stands. */
final class RefusalsTest {
    private static final String START = """
            openapi: 3.0.1
            info: {title: Refused, version: '1'}
            paths:
              /things:
                post:
                  tags: [R]
                  responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}}
            """;

    @TempDir
    private Path directory;

    @Test
    void aWordThatIsReadAsABooleanEndsTheBuild() {
        assertThatThrownBy(() -> GeneratedCode.of(START + "components: {schemas: {S: {enum: [on, off]}}}\n", directory))
                .hasStackTraceContaining("line 8, at \"/components/schemas/S/enum/0\": on would be read as a boolean");
    }
}
