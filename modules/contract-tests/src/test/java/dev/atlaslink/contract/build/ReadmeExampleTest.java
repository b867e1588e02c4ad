package dev.atlaslink.contract.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.contract.build.Readme.Example;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java examples of the README compile without a warning and do what the README says. */
final class ReadmeExampleTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path folder;

    static Stream<Example> examples() {
        return Readme.examples().stream();
    }

    @Test
    void quickStartIsThere() {
        assertThat(Readme.examples()).extracting(Example::className).contains("QuickStart");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleCompilesAndRunsAgainstTheSimulator(Example example) throws IOException, InterruptedException {
        compile(example);
        try (AtlasSimulator simulator =
                AtlasSimulator.builder().clock(SimulatorClock.scaled(1000)).start()) {
            Path output = folder.resolve("output.txt");
            Path complaints = folder.resolve("complaints.txt");
            Process process = start(example, simulator, output, complaints);
            try {
                assertThat(process.waitFor(2, TimeUnit.MINUTES))
                        .as("ends in time")
                        .isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.exitValue()).as(Files.readString(complaints)).isZero();
            assertThat(Files.readString(output)).containsPattern("[a-f0-9]{24} is AVAILABLE");
        }
    }

    private void compile(Example example) throws IOException {
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

    /** A process of its own, because the example reads the environment. */
    private Process start(Example example, AtlasSimulator simulator, Path output, Path complaints) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder + File.pathSeparator + CLASS_PATH,
                example.className());
        builder.environment().keySet().removeIf(name -> name.startsWith("MONGODB_ATLAS_"));
        builder.environment().putAll(simulator.environment());
        return builder.redirectOutput(output.toFile())
                .redirectError(complaints.toFile())
                .start();
    }
}
