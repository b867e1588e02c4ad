package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the README and the guides say in one line works in the environment that {@code simulator start} prints. */
class PrintedEnvironmentTest {
    private final AtomicReference<Runnable> stop = new AtomicReference<>();
    private final Map<String, String> environment = printed();

    @AfterEach
    void stop() {
        stop.get().run();
    }

    @ParameterizedTest
    @EnumSource
    void oneResourceMayDifferInItsVersion(ApiVersion version) throws IOException {
        assertThat(read("README.md")).contains("`project.withApiVersion(ApiVersion.V1)`");
        try (AtlasClient atlas = client()) {
            AtlasProject other = atlas.project().withApiVersion(version);

            assertThat(other.privateEndpointServices().list(CloudProvider.AWS)).isEmpty();
        }
    }

    @Test
    void generationsAreCompared() throws IOException {
        assertThat(read("README.md")).contains("`project.compare(ApiVersion.V1, ApiVersion.V2)`");
        assertThat(read("src/site/markdown/connecting.md")).contains("project.compare(ApiVersion.V1, ApiVersion.V2);");
        try (AtlasClient atlas = client()) {
            assertThat(atlas.project().compare(ApiVersion.V1, ApiVersion.V2)).isEmpty();
        }
    }

    @Test
    void bothKindsOfCredentialsAreInUse() {
        try (AtlasClient atlas = client()) {
            assertThat(atlas.describe()).contains("service account", "(v2) and API key", "(v1.0) from the environment");
        }
    }

    private AtlasClient client() {
        return AtlasClient.builder().environment(environment).build();
    }

    private Map<String, String> printed() {
        StopSignal untilTold = (announce, cleanUp) -> {
            announce.run();
            stop.set(cleanUp);
        };
        String line = CliRun.of(CliSurroundings.empty().with(untilTold), "simulator", "start")
                .out();
        return Arrays.stream(line.strip().replaceFirst(".*export ", "").split(" "))
                .map(assignment -> assignment.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of("../..").resolve(file));
    }
}
