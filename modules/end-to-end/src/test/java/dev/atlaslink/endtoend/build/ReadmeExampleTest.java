package dev.atlaslink.endtoend.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.endtoend.build.Readme.Example;
import dev.atlaslink.endtoend.fixture.JavaProcess;
import dev.atlaslink.simulator.AtlasSimulator;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
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
    private static Path folder;

    private static final Map<List<Object>, Run> RUNS = new HashMap<>();

    /** All run at the same time: most of theirs is waiting. */
    @BeforeAll
    static void startAll() throws IOException {
        for (Example example : Readme.examples()) {
            compile(example);
            for (ApiVersion version : ApiVersion.values()) {
                RUNS.put(List.of(example, version), Run.start(example, version));
            }
        }
    }

    @AfterAll
    static void stopAll() {
        RUNS.values().forEach(Run::close);
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
        Run run = RUNS.get(List.of(example, version));

        assertThat(run.process().waitFor(2, TimeUnit.MINUTES))
                .as("ends in time")
                .isTrue();
        assertThat(run.process().exitValue())
                .as(Files.readString(run.complaints()))
                .isZero();
        assertThat(Files.readString(run.output()))
                .containsPattern("[a-f0-9]{24} is (AVAILABLE|WAITING_FOR_USER)")
                .contains("connected");
        assertThat(run.simulator().journal().entries())
                .filteredOn(entry -> entry.target().contains("/groups/"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.target()).startsWith(paths(version)));
    }

    private static String paths(ApiVersion version) {
        return switch (version) {
            case V1_LEGACY, V1 -> "/api/atlas/v1.0/";
            case V2 -> "/api/atlas/v2/";
        };
    }

    private static void compile(Example example) throws IOException {
        Path source = folder.resolve(example.className() + ".java");
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
                folder.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }

    /** An example in a process of its own, because it reads the environment, and the simulator that it talks to. */
    private record Run(AtlasSimulator simulator, Process process, Path output, Path complaints)
            implements AutoCloseable {
        static Run start(Example example, ApiVersion version) throws IOException {
            // Only the states hurry: on a racing clock a nonce could be too old before it is used.
            AtlasSimulator simulator = AtlasSimulator.builder().timeScale(0.001).start();
            String name = example.className() + "-" + version;
            Path output = folder.resolve(name + ".output");
            Path complaints = folder.resolve(name + ".complaints");
            ProcessBuilder builder = new ProcessBuilder(
                    JavaProcess.command("-cp", folder + File.pathSeparator + CLASS_PATH, example.className()));
            builder.environment().keySet().removeIf(variable -> variable.startsWith("MONGODB_ATLAS_"));
            builder.environment().putAll(simulator.environment());
            builder.environment().put("MONGODB_ATLAS_API_VERSION", version.toString());
            builder.redirectOutput(output.toFile()).redirectError(complaints.toFile());
            return new Run(simulator, builder.start(), output, complaints);
        }

        @Override
        public void close() {
            process.destroyForcibly();
            simulator.close();
        }
    }
}
