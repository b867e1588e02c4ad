package dev.atlaslink.endtoend.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.JournalEntry;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The live run is tried in the normal build, on a simulator that it takes for Atlas. */
final class LiveModeTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @Test
    void readingCasesArePlayedOnWhatIsThere() throws Throwable {
        atlas.simulator().seed(Samples.cluster(atlas.projectId(), CloudProvider.AWS));
        populate();
        atlas.forgetJournal();

        LiveRun run = LiveRun.of(live(false));

        assertThat(run.skipped().values())
                .containsOnly(
                        "it changes the project, which takes -Dlive.write",
                        "it takes an endpoint in a cloud account",
                        "it takes a key service of the customer",
                        "it takes backups in object storage of the customer");
        assertThat(run.passed())
                .hasSizeGreaterThan(25)
                .allMatch(name -> name.matches("(get|list|verify|\\w+AccessToken).*"));
        assertThat(atlas.journal())
                .filteredOn(entry -> !entry.method().equals("GET"))
                .extracting(JournalEntry::target)
                .allMatch(target -> target.startsWith("/api/oauth/"));
    }

    @Test
    void readingCasesAreSkippedWhereThereIsNothingToRead() throws Throwable {
        assertThat(LiveRun.of(live(false)).skipped().values())
                .contains("the project has no ready service of AWS", "the project has no ENCRYPTION_ENDPOINT of AZURE");
    }

    @Test
    void writingCasesLeaveTheProjectAsItWas() throws Throwable {
        LiveRun run = LiveRun.of(live(true));

        assertThat(run.passed())
                .anyMatch(name -> name.startsWith("createEndpointService "))
                .anyMatch(name -> name.startsWith("updateGroupPrivateEndpointEndpointService "))
                .anyMatch(name -> name.startsWith("deletePrivateLinkConnection "))
                .anyMatch(name -> name.startsWith("toggleGroupPrivateEndpointRegionalMode "));
        assertThat(run.skipped().values()).noneMatch(reason -> reason.contains("live.write"));
        assertThat(atlas.simulator().resources().list()).isEmpty();
        assertThat(project().regionalMode().isEnabled()).isFalse();
    }

    @Test
    void writingCasesKeepAwayFromServicesThatAreNotTheirs() throws Throwable {
        project()
                .privateEndpointServices()
                .create(Samples.service(CloudProvider.AWS))
                .await();

        assertThat(LiveRun.of(live(true)).skipped().values())
                .contains("the project has services, and cases that write remove all there are");
        assertThat(atlas.simulator().resources().list()).hasSize(1);
    }

    @Test
    void aServiceThatFailedIsRemovedTooAndTheRegionalModeIsAsItWas() {
        OperationCase writing = OperationCases.all().stream()
                .filter(operation -> operation.operationId().equals("deleteGroupPrivateEndpointEndpointService"))
                .findFirst()
                .orElseThrow();
        try (LiveStage stage = new LiveStage(live(true), writing, Scheme.DIGEST)) {
            String id = stage.service(CloudProvider.AWS);
            project().regionalMode().enable();
            atlas.simulator().resources().fail(id, "Out of capacity.");
        }
        assertThat(atlas.simulator().resources().list()).isEmpty();
        assertThat(project().regionalMode().isEnabled()).isFalse();
    }

    @Test
    void missingVariablesAreNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LiveProject.of(
                        Map.of(LiveProject.PROJECT, "5f7cac1adf5d6c6306f4b200"), false, UnaryOperator.identity()))
                .withMessageContainingAll(
                        "MONGODB_ATLAS_PROJECT_ID",
                        "MONGODB_ATLAS_PUBLIC_API_KEY",
                        "MONGODB_ATLAS_PRIVATE_API_KEY",
                        "MONGODB_ATLAS_CLIENT_ID",
                        "MONGODB_ATLAS_CLIENT_SECRET");
    }

    private LiveProject live(boolean writing) {
        return LiveProject.of(atlas.simulator().environment(), writing, this::inSimulatedTime);
    }

    private AtlasClientBuilder inSimulatedTime(AtlasClientBuilder builder) {
        return builder.baseUrl(atlas.uri())
                .clock(atlas.simulator().clock().withZone(ZoneOffset.UTC))
                .sleeper(atlas.simulator().clock()::advance);
    }

    private AtlasProject project() {
        return atlas.client(ApiVersion.V2, atlas.apiKey()).project();
    }

    private void populate() {
        AtlasProject project = project();
        for (CloudProvider provider : CloudProvider.values()) {
            var service = project.privateEndpointServices()
                    .create(Samples.service(provider))
                    .await();
            project.privateEndpointServices()
                    .endpoints(service)
                    .create(Samples.endpoint(provider))
                    .await();
        }
        for (CloudProvider provider : new CloudProvider[] {CloudProvider.AWS, CloudProvider.AZURE}) {
            project.encryptionAtRest().endpoints(provider).create("US_EAST_2").await();
        }
        project.backup().endpoints(CloudProvider.AWS).create("us-east-1").await();
        project.dataFederation()
                .endpoints()
                .create(DataFederationEndpointRequest.aws(Samples.AWS_ENDPOINT).build());
    }
}
