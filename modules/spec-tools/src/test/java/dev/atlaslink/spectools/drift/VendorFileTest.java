package dev.atlaslink.spectools.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.atlaslink.spectools.text.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file that never ends or begins is refused, and what one holds does nothing to a terminal. */
class VendorFileTest {
    private static final String UNSAFE = "(?s).*[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\r\n]].*";

    /** Sets a terminal's title, forges a line, reorders text, and deletes. */
    private static final String EVIL = "\\u001b]0;title\\u0007\\n\\r\\u202e\\u2028\\u009b\\u007f";

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    @EnabledOnOs(OS.LINUX)
    void whatNeverEndsOrBeginsIsRefused() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        for (Path file : new Path[] {Path.of("/dev/zero"), pipe}) {
            SpecsRun run = SpecsRun.of("drift", "--official", file.toString());

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith(
                            "specs: official is \"" + file + "\", which is no regular file; allowed is an OpenAPI 3")
                    .hasLineCount(1);
        }
    }

    @Test
    void whatIsPrintedOfAFileIsSafeToRead() throws IOException {
        Path file = Files.writeString(folder.resolve("evil.json"), """
                {"openapi": "3.0.1", "info": {"title": "x", "version": "EVIL"}, "paths": {
                  "/api/atlas/v2/groups/{groupId}/privateEndpoint/regionalMode": {"get": {
                    "parameters": [{"name": "EVIL", "in": "query", "schema": {"type": "string", "enum": ["EVIL"]}}],
                    "responses": {"200": {"description": "x"}}}}}}
                """.replace("EVIL", EVIL));

        SpecsRun tables = SpecsRun.of("drift", "--official", file.toString());
        assertThat(tables.out())
                .as(tables.err())
                .contains("version \\u001b]0;title", " \\u001b]0;title")
                .doesNotMatch(UNSAFE);

        SpecsRun json = SpecsRun.of("drift", "--json", "--official", file.toString());
        assertThat(json.out()).doesNotMatch(UNSAFE);
        assertThat(json.json().at("/official/version").textValue())
                .isEqualTo("\u001b]0;title\u0007\n\r\u202e\u2028\u009b\u007f");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Table.cell("x".repeat(8 << 20))).hasSizeLessThan(3_000).endsWith("x...");
    }
}
