package dev.atlaslink.endtoend.creation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that is closed in the middle of a creation still says what Atlas may have made. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class ClosedDuringCreationTest {
    @Test
    void exceptionNamesWhatToLookFor() {
        try (WireServer server = WireServer.playing(CannedResponse.json(200, "[]"), CannedResponse.silent())) {
            AtlasClient client = server.builder().build();
            Thread closer = new Thread(() -> {
                while (server.received().size() < 2) {
                    Thread.onSpinWait();
                }
                client.close();
            });
            closer.start();

            assertThatThrownBy(() -> client.project("5f7cac1adf5d6c6306f4b200")
                            .privateEndpointServices()
                            .create(PrivateEndpointServiceRequest.aws("us-east-1")))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContainingAll("AWS in US_EAST_1", "closed");
        }
    }
}
