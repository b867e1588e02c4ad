package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.JournalEntry;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Some calls may differ from the rest, whatever the generation, and cost nothing but themselves. */
final class CallOptionsContractTest {
    private static final String HEADER = "X-Gateway";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @ParameterizedTest
    @EnumSource
    void optionsHoldInTheViewAndNotInItsParent(Generation generation) {
        AtlasProject project = generation.project(atlas);
        AtlasProject once = project.withOptions(o -> o.maxAttempts(1));
        assertThat(list(project)).isEmpty();
        failOnce();
        assertThatThrownBy(() -> list(once)).isInstanceOf(ServerException.class);
        failOnce();
        assertThat(list(project)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void operationsKeepTheOptionsInTheirPolls(Generation generation) {
        AtlasProject project = generation.project(atlas).withOptions(o -> o.header(HEADER, "blue"));
        Operation<PrivateEndpointService> creation =
                project.privateEndpointServices().create(Samples.service(CloudProvider.AWS));
        atlas.forgetJournal();
        creation.await();

        assertThat(atlas.journal()).isNotEmpty().allSatisfy(CallOptionsContractTest::assertBlue);
    }

    @ParameterizedTest
    @EnumSource
    void optionsAddUpFromViewToViewAndTheLatestCounts(Generation generation) {
        AtlasProject project = generation.project(atlas);
        AtlasProject view = project.withOptions(o -> o.header(HEADER, "red"))
                .withOptions(o -> o.header("X-Second", "2"))
                .withOptions(o -> o.header("x-gateway", "blue"));
        list(project);
        atlas.forgetJournal();
        list(view);

        assertThat(atlas.journal()).singleElement().satisfies(entry -> {
            assertBlue(entry);
            assertThat(headers(entry, "X-Second")).containsExactly("2");
        });
    }

    @Test
    void anotherGenerationKeepsTheOptions() {
        AtlasProject project = Generation.V2_DIGEST.project(atlas).withOptions(o -> o.header(HEADER, "blue"));
        list(project.withApiVersion(ApiVersion.V1));

        assertBlue(atlas.latest("listEndpointServices"));
    }

    @ParameterizedTest
    @EnumSource
    void viewTakesNoChallengeAndNoTokenOfItsOwn(Generation generation) {
        AtlasProject project = generation.project(atlas);
        list(project);
        atlas.forgetJournal();
        for (int call = 1; call <= 10; call++) {
            int attempts = call;
            list(project.withOptions(o -> o.maxAttempts(attempts)));
        }

        assertThat(atlas.journal()).extracting(JournalEntry::status).hasSize(10).containsOnly(200);
    }

    @ParameterizedTest
    @EnumSource
    void closingAViewOfAClientClosesNothingAndClosingTheClientEndsItsViews(Generation generation) {
        AtlasClient client = generation.client(atlas);
        AtlasClient view = client.withOptions(o -> o.maxAttempts(1));
        view.close();
        assertThat(list(view.project())).isEmpty();
        assertThat(view.describe()).isEqualTo(client.describe());
        client.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> list(view.project()))
                .withMessage("this AtlasClient is closed");
    }

    private void failOnce() {
        atlas.allowing("response.status")
                .simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(503).body("text/html", "<p>no</p>"))
                        .times(1));
    }

    private static List<PrivateEndpointService> list(AtlasProject project) {
        return project.privateEndpointServices().list(CloudProvider.AWS).toList();
    }

    private static void assertBlue(JournalEntry entry) {
        assertThat(headers(entry, HEADER)).containsExactly("blue");
    }

    private static List<String> headers(JournalEntry entry, String name) {
        return entry.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .toList();
    }
}
