package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a state means to a wait. */
final class StatusSetsTest {
    @ParameterizedTest
    @CsvSource({
        "AVAILABLE, ready",
        "WAITING_FOR_USER, ready",
        "INITIATING, pending",
        "DELETING, pending",
        "FAILED, failed",
        "DELETED, failed",
        "WARMING_UP, unknown"
    })
    void ofAService(String status, String meaning) {
        assertThat(meaning(StatusSets.SERVICE, status)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "AVAILABLE, ready",
        "PENDING_ACCEPTANCE, pending",
        "VERIFIED, pending",
        "REJECTED, failed",
        "WAITING_FOR_USER, unknown"
    })
    void ofAnEndpoint(String status, String meaning) {
        assertThat(meaning(StatusSets.endpoint(ApiVersion.V2), status)).isEqualTo(meaning);
        assertThat(meaning(StatusSets.endpoint(ApiVersion.V1), status)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, ready", "PENDING_ACCEPTANCE, pending", "PENDING_RECREATION, pending", "FAILED, failed"})
    void ofAnEndpointForEncryptionAtRest(String status, String meaning) {
        assertThat(meaning(StatusSets.ENCRYPTION_AT_REST_ENDPOINT, status)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({"OK, ready", "PENDING, pending", "DELETING, pending", "FAILED, failed", "ACTIVE, unknown"})
    void ofAnEndpointForDataFederation(String status, String meaning) {
        assertThat(meaning(StatusSets.DATA_FEDERATION_ENDPOINT, status)).isEqualTo(meaning);
    }

    /** v1.0 alone has a word for an endpoint that the provider does not know yet. */
    @Test
    void noneIsPendingWhereTheGenerationHasIt() {
        assertThat(meaning(StatusSets.endpoint(ApiVersion.V1), "NONE")).isEqualTo("pending");
        assertThat(meaning(StatusSets.endpoint(ApiVersion.V1), "INITIATING")).isEqualTo("pending");
        assertThat(meaning(StatusSets.endpoint(ApiVersion.V2), "NONE")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETED, ready",
        "FAILED, failed",
        "AVAILABLE, pending",
        "DELETING, pending",
        "REJECTED, pending",
        "WARMING_UP, unknown"
    })
    void ofAnEndpointThatIsBeingDeleted(String status, String meaning) {
        assertThat(meaning(StatusSets.endpoint(ApiVersion.V2).whenDeleted(), status))
                .isEqualTo(meaning);
    }

    private static String meaning(StatusSets sets, String text) {
        ResourceStatus status = ResourceStatus.of(Optional.of(text));
        if (!sets.knows(status)) {
            return "unknown";
        }
        if (sets.ready().contains(status)) {
            return "ready";
        }
        return sets.failed().contains(status) ? "failed" : "pending";
    }
}
