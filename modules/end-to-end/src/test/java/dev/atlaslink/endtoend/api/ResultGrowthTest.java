package dev.atlaslink.endtoend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.spectools.repository.Repository;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Atlas adds properties, and results take them on: what users compiled before goes on running. Atlas did so with the region of
 * endpoints.
 */
final class ResultGrowthTest {
    private static final String RESULTS = "modules/client/src/main/java/dev/atlaslink/client/model";

    /** Everything that users do with a result: build, change, read, compare and tell variants apart. */
    private static final String PROGRAM = """
            import dev.atlaslink.client.model.EndpointId;
            import dev.atlaslink.client.model.PrivateEndpoint;
            import dev.atlaslink.client.model.ResourceStatus;
            import java.util.function.Supplier;

            public final class Program implements Supplier<String> {
                @Override
                public String get() {
                    PrivateEndpoint.Azure first = PrivateEndpoint.Azure.builder()
                            .id(EndpointId.of("/subscriptions/s/pe-1"))
                            .status(ResourceStatus.AVAILABLE)
                            .ipAddress("10.0.0.4")
                            .build();
                    PrivateEndpoint second = PrivateEndpoint.Azure.builder().from(first).build();
                    return second instanceof PrivateEndpoint.Azure azure && first.equals(second)
                            ? azure.status() + " " + azure.ipAddress().orElse("nowhere")
                            : "something else";
                }
            }
            """;

    @TempDir
    private static Path directory;

    private static Path before;
    private static Path program;

    @BeforeAll
    static void compileAgainstResultsWithAPropertyFewer() throws IOException {
        before = Files.createDirectory(directory.resolve("before"));
        program = Files.createDirectory(directory.resolve("program"));
        compile(
                sourcesBefore(),
                before,
                System.getProperty("java.class.path"),
                "org.immutables.processor.ProxyProcessor");
        Path source = Files.writeString(directory.resolve("Program.java"), PROGRAM);
        compile(List.of(source), program, before + File.pathSeparator + System.getProperty("java.class.path"), "");
    }

    @Test
    void whatWasCompiledBeforeRunsAfterwards() throws Exception {
        assertThat(outcome(getClass().getClassLoader())).isEqualTo("AVAILABLE 10.0.0.4");
    }

    @Test
    void resultsHadNoSuchPropertyBefore() throws Exception {
        Path file = before.resolve("dev/atlaslink/client/model/PrivateEndpoint.class");

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .contains("errorMessage")
                .doesNotContain("region");
        assertThat(PrivateEndpoint.class.getMethod("region")).isNotNull();
    }

    private String outcome(ClassLoader client) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {program.toUri().toURL()}, client)) {
            return (String) ((Supplier<?>)
                            loader.loadClass("Program").getDeclaredConstructor().newInstance())
                    .get();
        }
    }

    private static List<Path> sourcesBefore() throws IOException {
        Path sources = Files.createDirectory(directory.resolve("sources"));
        for (Path file : Repository.filesBelow(RESULTS, ".java")) {
            String text = Repository.read(file);
            String older = file.endsWith("PrivateEndpoint.java")
                    ? text.replace("    Optional<Region> region();\n", "")
                            .replaceFirst(
                                    "(?s)        @Override\n        public final Optional<Region> region\\(\\) \\{.*?\n        }\n",
                                    "")
                    : text;
            Files.writeString(sources.resolve(file.getFileName()), older);
        }
        try (Stream<Path> files = Files.list(sources)) {
            return files.toList();
        }
    }

    private static void compile(List<Path> sources, Path classes, String classPath, String processor)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(messages, Locale.ROOT, null)) {
            List<String> options = processor.isEmpty()
                    ? List.of("-d", classes.toString(), "-cp", classPath, "-proc:none")
                    : List.of("-d", classes.toString(), "-cp", classPath, "-processor", processor);
            boolean compiled = compiler.getTask(
                            null, files, messages, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();

            assertThat(compiled).as("%s", messages.getDiagnostics()).isTrue();
        }
    }
}
