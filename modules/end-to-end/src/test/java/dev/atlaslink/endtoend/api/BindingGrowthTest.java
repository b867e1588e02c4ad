package dev.atlaslink.endtoend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.model.EncryptionAtRestPrivateEndpointPage;
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

/** A spec adds a property to a schema, and the generated model takes it on: what users compiled before goes on running. */
final class BindingGrowthTest {
    private static final String MODELS =
            "modules/api-v2/target/generated-sources/openapi/src/main/java/dev/atlaslink/api/v2/model";

    private static final String PAGE = "EncryptionAtRestPrivateEndpointPage";

    /** Everything that users do with a model: build, change, read, compare, and read and write as JSON. */
    private static final String PROGRAM = """
            import com.fasterxml.jackson.core.JsonProcessingException;
            import com.fasterxml.jackson.databind.json.JsonMapper;
            import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
            import dev.atlaslink.api.v2.model.AwsEncryptionAtRestPrivateEndpoint;
            import dev.atlaslink.api.v2.model.EncryptionAtRestPrivateEndpointPage;
            import dev.atlaslink.api.v2.model.Link;
            import java.util.function.Supplier;

            public final class Program implements Supplier<String> {
                @Override
                public String get() {
                    try {
                        EncryptionAtRestPrivateEndpointPage first = EncryptionAtRestPrivateEndpointPage.builder()
                                .addLinks(Link.builder().rel("self").href("http://localhost/").build())
                                .addResults(AwsEncryptionAtRestPrivateEndpoint.builder().regionName("US_EAST_1").build())
                                .putUnknownProperties("more", 1)
                                .build();
                        JsonMapper mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();
                        String json = mapper.writeValueAsString(first);
                        EncryptionAtRestPrivateEndpointPage read =
                                mapper.readValue(json, EncryptionAtRestPrivateEndpointPage.class);
                        EncryptionAtRestPrivateEndpointPage copy =
                                EncryptionAtRestPrivateEndpointPage.builder().from(read).build();
                        return first.equals(copy)
                                ? copy.results().get(0) instanceof AwsEncryptionAtRestPrivateEndpoint aws
                                        ? aws.regionName().orElse("nowhere") + " " + copy.unknownProperties()
                                        : "another kind"
                                : "something else: " + json;
                    } catch (JsonProcessingException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            """;

    @TempDir
    private static Path directory;

    private static Path before;
    private static UserProgram program;

    @BeforeAll
    static void compileAgainstModelsWithAPropertyFewer() throws IOException {
        before = Files.createDirectory(directory.resolve("before"));
        UserProgram.compileLibrary(sourcesBefore(), before);
        program = UserProgram.compile(PROGRAM, before, directory);
    }

    @Test
    void whatWasCompiledBeforeRunsAfterwards() throws Exception {
        assertThat(program.run()).isEqualTo("US_EAST_1 {more=1}");
    }

    @Test
    void modelHadNoSuchPropertyBefore() throws Exception {
        Path file = before.resolve("dev/atlaslink/api/v2/model/" + PAGE + ".class");

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .contains("results")
                .doesNotContain("totalCount");
        assertThat(EncryptionAtRestPrivateEndpointPage.class.getMethod("totalCount"))
                .isNotNull();
    }

    private static List<Path> sourcesBefore() throws IOException {
        Path sources = Files.createDirectory(directory.resolve("sources"));
        for (Path file : Repository.filesBelow(MODELS, ".java")) {
            String text = Repository.read(file);
            boolean ofThePage = file.getFileName().toString().startsWith(PAGE);
            Files.writeString(sources.resolve(file.getFileName()), ofThePage ? withoutCount(text) : text);
        }
        try (Stream<Path> files = Files.list(sources)) {
            return files.toList();
        }
    }

    private static String withoutCount(String model) {
        return model.replace(", \"totalCount\"", "")
                .replaceFirst("(?s) *case \"totalCount\" -> \\{.*?\n {16}}\n", "")
                .replaceFirst(" *out\\.\\w+\\(\"totalCount\", .*\n", "")
                .replaceFirst("    @JsonProperty\\(\"totalCount\"\\)\\s+Optional<Integer> totalCount\\(\\);", "")
                .replaceFirst("(?s)    @JsonProperty\\(\"totalCount\"\\)\\s+void totalCount.*?\\n    }\n", "");
    }
}
