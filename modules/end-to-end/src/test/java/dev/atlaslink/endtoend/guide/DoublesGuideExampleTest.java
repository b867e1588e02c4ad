package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoublesGuideExampleTest {
    private final PrivateEndpointService failed = PrivateEndpointService.Aws.builder()
            .id(EndpointServiceId.of("5f7cac1adf5d6c6306f4b283"))
            .region(Region.aws("us-east-1"))
            .status(ResourceStatus.FAILED)
            .errorMessage("no capacity")
            .build();

    /** Code of yours. */
    static List<String> troubles(AtlasList<PrivateEndpointService> services) {
        return services.stream()
                .flatMap(service -> service.errorMessage().stream())
                .toList();
    }

    /** Code of yours. */
    static String outcome(Operation<PrivateEndpointService> creation) {
        try {
            return "ready: " + creation.await().id();
        } catch (WaitFailedException e) {
            return "failed: " + e.errorMessage().orElse("no reason given");
        }
    }

    @Test
    void troublesAreListed() {
        assertThat(troubles(AtlasList.of(List.of(failed)))).containsExactly("no capacity");
    }

    @Test
    void failureIsTold() {
        Operation<PrivateEndpointService> creation = Operation.failed(
                failed.id().value(),
                failed,
                failed.status(),
                new WaitFailedException(
                        "service", failed.id().value(), failed.status(), Optional.of("no capacity"), failed));

        assertThat(outcome(creation)).isEqualTo("failed: no capacity");
    }

    @Test
    void readinessIsTold() {
        PrivateEndpointService ready = PrivateEndpointService.Aws.builder()
                .id(failed.id())
                .status(ResourceStatus.AVAILABLE)
                .build();

        assertThat(outcome(Operation.completed(ready.id().value(), ready, ready.status())))
                .startsWith("ready: 5f7cac1adf5d6c6306f4b283");
    }
}
