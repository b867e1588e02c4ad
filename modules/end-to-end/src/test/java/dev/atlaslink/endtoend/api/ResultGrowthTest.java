package dev.atlaslink.endtoend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
    private static UserProgram program;

    @BeforeAll
    static void compileAgainstResultsWithAPropertyFewer() throws IOException {
        before = Files.createDirectory(directory.resolve("before"));
        UserProgram.compileLibrary(sourcesBefore(), before);
        program = UserProgram.compile(PROGRAM, before, directory);
    }

    @Test
    void whatWasCompiledBeforeRunsAfterwards() throws Exception {
        assertThat(program.run()).isEqualTo("AVAILABLE 10.0.0.4");
    }

    @Test
    void resultsHadNoSuchPropertyBefore() throws Exception {
        Path file = before.resolve("dev/atlaslink/client/model/PrivateEndpoint.class");

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .contains("errorMessage")
                .doesNotContain("region");
        assertThat(PrivateEndpoint.class.getMethod("region")).isNotNull();
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
}
