package dev.atlaslink.endtoend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.micrometer.AtlasObservations;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.spectools.api.ApiBreaks;
import dev.atlaslink.spectools.api.ApiText;
import dev.atlaslink.spectools.api.CompiledModule;
import dev.atlaslink.spectools.api.UserWritten;
import dev.atlaslink.spectools.breaks.AcceptedBreaks;
import dev.atlaslink.spectools.breaks.Break;
import dev.atlaslink.spectools.repository.Repository;
import dev.atlaslink.spring.AtlasAutoConfiguration;
import dev.atlaslink.spring.test.AtlasTest;
import dev.atlaslink.transport.jdk.JdkTransport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every published module offers what its committed {@code api.txt} says, so that a change of it is seen in review, and
 * all that the last release offered. The command line exports nothing, and the generator is called by its name and options,
 * not from Java.
 */
final class PublicApiTest {
    private static final String RELEASED = "src/config/released-api/";
    private static final Map<String, Class<?>> MODULES = Map.of(
            "api-v1", dev.atlaslink.api.v1.PrivateEndpointServicesApi.class,
            "api-v2", dev.atlaslink.api.v2.PrivateEndpointServicesApi.class,
            "client", AtlasClient.class,
            "micrometer", AtlasObservations.class,
            "simulator", AtlasSimulator.class,
            "spring-boot", AtlasAutoConfiguration.class,
            "spring-boot-test", AtlasTest.class,
            "transport-jdk", JdkTransport.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api-v1",
                "api-v2",
                "client",
                "micrometer",
                "simulator",
                "spring-boot",
                "spring-boot-test",
                "transport-jdk"
            })
    void moduleOffersWhatItsApiTextSays(String module) throws IOException {
        Path committed = Repository.path("modules/" + module + "/api.txt");
        ApiText current = current(module);
        if (Boolean.getBoolean("api.update")) {
            Files.writeString(committed, current.text());
        }
        assertThat(new ApiText(Repository.read(committed)).changes(current))
                .as("%s; if the change is meant, write it anew with -Dapi.update and commit it", committed)
                .isEmpty();
    }

    @Test
    void nothingOfTheLastReleaseIsLostWithoutAReason() {
        List<Break> breaks = MODULES.keySet().stream()
                .sorted()
                .flatMap(module -> ApiBreaks.between(released(module), current(module)))
                .toList();
        assertThat(AcceptedBreaks.read(RELEASED + "accepted-breaks.yaml").objections(breaks))
                .as("breaks between " + RELEASED + " and the modules")
                .isEmpty();
    }

    /** They stand for what the comparison takes for theirs and for ours. */
    @Test
    void usersImplementWhatTheyHandInAndNoResource() {
        assertThat(UserWritten.in(current("client")))
                .contains(
                        "dev.atlaslink.client.AtlasObserver",
                        "dev.atlaslink.client.CloudSide",
                        "dev.atlaslink.client.credentials.TokenStore",
                        "dev.atlaslink.client.limit.Permit",
                        "dev.atlaslink.client.limit.PermitSource")
                .doesNotContain(
                        "dev.atlaslink.client.AtlasProject",
                        "dev.atlaslink.client.Operation",
                        "dev.atlaslink.client.PrivateEndpointServices");
        assertThat(UserWritten.in(current("simulator"))).contains("dev.atlaslink.simulator.junit.SimulatedAtlas");
    }

    private static ApiText current(String module) {
        return ApiText.of(CompiledModule.of(MODULES.get(module)));
    }

    private static ApiText released(String module) {
        return new ApiText(Repository.read(Repository.path(RELEASED + module + ".txt")));
    }
}
