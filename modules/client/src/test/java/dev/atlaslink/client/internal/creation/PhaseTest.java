package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a resource is told by its status. */
final class PhaseTest {
    private static final Set<ResourceStatus> FAILED = Set.of(ResourceStatus.FAILED, ResourceStatus.DELETED);

    @ParameterizedTest
    @CsvSource({
        "DELETING, LEAVING",
        "DELETED, LEAVING",
        "FAILED, FAILED",
        "AVAILABLE, USABLE",
        "INITIATING, USABLE",
        "WARMING_UP, USABLE"
    })
    void phaseOfAStatus(String status, Phase expected) {
        assertThat(Phase.of(ResourceStatus.of(Optional.of(status)), FAILED)).isEqualTo(expected);
    }
}
