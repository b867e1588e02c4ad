package dev.atlaslink.endtoend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.endtoend.fixture.PublishedModule;
import dev.atlaslink.spectools.api.ApiBreaks;
import dev.atlaslink.spectools.api.ApiText;
import dev.atlaslink.spectools.api.CompiledModule;
import dev.atlaslink.spectools.api.UserWritten;
import dev.atlaslink.spectools.breaks.AcceptedBreaks;
import dev.atlaslink.spectools.breaks.Break;
import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every published module offers what its committed {@code api.txt} says, so that a change of it is seen in review, and
 * all that the last release offered. The command line exports nothing, and the generator is called by its name and options,
 * not from Java.
 */
final class PublicApiTest {
    private static final String RELEASED = "src/config/released-api/";

    @ParameterizedTest
    @EnumSource
    void moduleOffersWhatItsApiTextSays(PublishedModule module) throws IOException {
        Path committed = Repository.path("modules/" + module.folder() + "/api.txt");
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
        List<Break> breaks = Stream.of(PublishedModule.values())
                .flatMap(module -> ApiBreaks.between(released(module), current(module)))
                .toList();
        assertThat(AcceptedBreaks.read(RELEASED + "accepted-breaks.yaml").objections(breaks))
                .as("breaks between " + RELEASED + " and the modules")
                .isEmpty();
    }

    /** They stand for what the comparison takes for theirs and for ours. */
    @Test
    void usersImplementWhatTheyHandInAndNoResource() {
        assertThat(UserWritten.in(current(PublishedModule.CLIENT)))
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
        assertThat(UserWritten.in(current(PublishedModule.SIMULATOR)))
                .contains("dev.atlaslink.simulator.junit.SimulatedAtlas");
    }

    private static ApiText current(PublishedModule module) {
        return ApiText.of(CompiledModule.of(module.member()));
    }

    private static ApiText released(PublishedModule module) {
        return new ApiText(Repository.read(Repository.path(RELEASED + module.folder() + ".txt")));
    }
}
