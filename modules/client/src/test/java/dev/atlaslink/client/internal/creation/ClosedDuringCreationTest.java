package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.client.transport.TransportResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A client that is closed while its request is out does not know what became of that. */
final class ClosedDuringCreationTest {
    private final AtomicReference<AtlasClient> client = new AtomicReference<>();
    private final List<String> sent = new ArrayList<>();

    @Test
    void exceptionNamesWhatToLookForAndNothingIsSentAfterwards() {
        AtlasTransport transport = request -> {
            sent.add(request.method());
            if (request.method().equals("POST")) {
                client.get().close();
                throw new IOException("the connection was closed");
            }
            return new TransportResponse(
                    200,
                    Map.of("Content-Type", List.of("application/vnd.atlas.2023-01-01+json")),
                    new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)));
        };
        client.set(AtlasClient.builder()
                .baseUrl(URI.create("http://localhost:1"))
                .credentials(AtlasCredentials.bearer("token"))
                .transport(transport)
                .build());
        assertThatThrownBy(() -> client.get()
                        .project(Scene.PROJECT)
                        .privateEndpointServices()
                        .create(PrivateEndpointServiceRequest.aws("us-east-1")))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContainingAll(
                        "private endpoint service of AWS in US_EAST_1", "the client was closed meanwhile");
        assertThat(sent).containsExactly("GET", "POST");
    }
}
