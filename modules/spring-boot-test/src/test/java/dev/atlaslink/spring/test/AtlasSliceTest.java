package dev.atlaslink.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Journal;
import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.spring.test.sample.Customizer;
import dev.atlaslink.spring.test.sample.Inventory;
import dev.atlaslink.spring.test.sample.SampleApplication;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The slice has the client over a simulator, and of the application only what is imported or concerns the client. */
@AtlasTest
@ContextConfiguration(classes = SampleApplication.class)
// What the application would say of the real Atlas does not count.
@TestPropertySource(properties = {"atlaslink.base-url=https://cloud.mongodb.com", "atlaslink.access-token=real"})
final class AtlasSliceTest {
    @Autowired
    private AtlasSimulator simulator;

    @Autowired
    private AtlasProject project;

    /** Twice, as a test that leaves something behind would be noticed by the next. */
    @RepeatedTest(2)
    void waitsTakeNoTimeAndLeaveNothingBehind(@Autowired SimulatorClock clock) {
        Instant before = clock.instant();
        assertThat(project.privateEndpointServices().list()).isEmpty();

        PrivateEndpointService service = project.privateEndpointServices()
                .create(PrivateEndpointServiceRequest.aws("us-east-1"))
                .await(Duration.ofMinutes(20));

        assertThat(service.status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThat(clock.instant()).isAfter(before.plusSeconds(30));
        assertThat(clock).isSameAs(simulator.clock());
    }

    @Test
    void everyGenerationCanBeSpoken() {
        assertThat(project.withApiVersion(ApiVersion.V1).regionalMode().isEnabled())
                .isFalse();
        assertThat(project.withApiVersion(ApiVersion.V2).regionalMode().isEnabled())
                .isFalse();
    }

    @Test
    void journalIsThere(@Autowired Journal journal) {
        project.regionalMode().isEnabled();

        assertThat(journal.entries()).isNotEmpty();
    }

    @Test
    void componentsOfTheClientAreUsedAndNoOthers(@Autowired ApplicationContext context) {
        assertThat(context.getBean(Customizer.class).calls()).isPositive();
        assertThat(context.getBeanProvider(Inventory.class).getIfAvailable()).isNull();
        assertThat(context.getBean(AtlasClient.class).describe())
                .contains(simulator.baseUri().toString());
    }
}
