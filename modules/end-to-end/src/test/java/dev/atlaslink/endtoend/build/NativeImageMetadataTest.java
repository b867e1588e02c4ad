package dev.atlaslink.endtoend.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.spectools.api.CompiledModule;
import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What native-image is told is what the client finds by its name: no more, or a build of an image fails, and no less. */
final class NativeImageMetadataTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Arguments> bindings() {
        return Stream.of(
                Arguments.of("atlaslink-api-v1", dev.atlaslink.api.v1.PrivateEndpointServicesApi.class),
                Arguments.of("atlaslink-api-v2", dev.atlaslink.api.v2.PrivateEndpointServicesApi.class),
                Arguments.of("atlaslink-kitchen-sink", dev.atlaslink.kitchensink.ThingsApi.class));
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void everyClassThatIsFoundByItsNameIsTold(String artifact, Class<?> member) throws Exception {
        List<String> found = CompiledModule.of(member).exportedClasses().stream()
                .map(Class::getName)
                .filter(name -> name.endsWith("ApiCalls") || name.endsWith(".JsonModels"))
                .toList();
        List<String> told = new ArrayList<>();
        for (JsonNode type : metadata(artifact).path("reflection")) {
            told.add(type.path("type").asText());
            assertExists(type);
        }

        assertThat(told).isNotEmpty().containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void everyResourceOfTheClientIsTold() throws IOException {
        Path resources = Repository.path("modules/client/src/main/resources");
        List<String> own = Repository.filesBelow("modules/client/src/main/resources", "").stream()
                .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                .filter(file -> !file.startsWith("META-INF/"))
                .toList();
        List<String> told = new ArrayList<>();
        metadata("atlaslink-client")
                .path("resources")
                .forEach(resource -> told.add(resource.path("glob").asText()));

        assertThat(told)
                .containsAll(own)
                .allSatisfy(resource -> assertThat(
                                AtlasClient.class.getClassLoader().getResource(resource))
                        .isNotNull());
    }

    private static void assertExists(JsonNode type) throws ReflectiveOperationException {
        Class<?> named = Class.forName(type.path("type").asText());
        if (type.path("allPublicMethods").asBoolean()) {
            assertThat(named.getMethods()).isNotEmpty();
            return;
        }
        JsonNode constructor = type.path("methods").path(0);
        assertThat(constructor.path("name").asText()).isEqualTo("<init>");
        assertThat(named.getConstructor(
                        Class.forName(constructor.path("parameterTypes").path(0).asText())))
                .isNotNull();
    }

    private static JsonNode metadata(String artifact) throws IOException {
        String file = "META-INF/native-image/dev.atlaslink/" + artifact + "/reachability-metadata.json";
        try (InputStream in = AtlasClient.class.getClassLoader().getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return JSON.readTree(in);
        }
    }
}
