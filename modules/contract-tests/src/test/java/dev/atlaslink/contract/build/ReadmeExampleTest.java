package dev.atlaslink.contract.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.contract.build.Readme.Example;
import dev.atlaslink.contract.fixture.JavaProcess;
import dev.atlaslink.simulator.AtlasSimulator;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java examples of the README compile without a warning, once, and do what the README says with every generation:
 * the environment alone chooses, no line of user code changes.
 */
final class ReadmeExampleTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private static Path classes;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileOnce() throws IOException {
        for (Example example : Readme.examples()) {
            compile(example);
        }
    }

    static Stream<Arguments> examplesAndVersions() {
        return Readme.examples().stream()
                .flatMap(example -> Arrays.stream(ApiVersion.values()).map(version -> Arguments.of(example, version)));
    }

    @Test
    void quickStartIsThere() {
        assertThat(Readme.examples()).extracting(Example::className).contains("QuickStart");
    }

    @ParameterizedTest
    @MethodSource("examplesAndVersions")
    void exampleRunsAgainstTheSimulatorWithEveryGeneration(Example example, ApiVersion version)
            throws IOException, InterruptedException {
        // Only the states hurry: on a racing clock a nonce could be too old before it is used.
        try (AtlasSimulator simulator =
                AtlasSimulator.builder().timeScale(0.001).start()) {
            Path output = folder.resolve("output.txt");
            Path complaints = folder.resolve("complaints.txt");
            Process process = start(example, version, simulator, output, complaints);
            try {
                assertThat(process.waitFor(2, TimeUnit.MINUTES))
                        .as("ends in time")
                        .isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.exitValue()).as(Files.readString(complaints)).isZero();
            assertThat(Files.readString(output)).containsPattern("[a-f0-9]{24} is (AVAILABLE|WAITING_FOR_USER)");
            assertThat(Files.readString(output)).contains("connected");
            assertThat(simulator.journal().entries())
                    .filteredOn(entry -> entry.target().contains("/groups/"))
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.target())
                            .startsWith(version == ApiVersion.V2 ? "/api/atlas/v2/" : "/api/atlas/v1.0/"));
        }
    }

    private static void compile(Example example) throws IOException {
        Path source = classes.resolve(example.className() + ".java");
        Files.writeString(source, example.code());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options = List.of(
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                "-classpath",
                CLASS_PATH,
                "-d",
                classes.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }

    /** A process of its own, because the example reads the environment. */
    private static Process start(
            Example example, ApiVersion version, AtlasSimulator simulator, Path output, Path complaints)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                JavaProcess.command("-cp", classes + File.pathSeparator + CLASS_PATH, example.className()));
        builder.environment().keySet().removeIf(name -> name.startsWith("MONGODB_ATLAS_"));
        builder.environment().putAll(simulator.environment());
        builder.environment().put("MONGODB_ATLAS_API_VERSION", version.toString());
        return builder.redirectOutput(output.toFile())
                .redirectError(complaints.toFile())
                .start();
    }
}
