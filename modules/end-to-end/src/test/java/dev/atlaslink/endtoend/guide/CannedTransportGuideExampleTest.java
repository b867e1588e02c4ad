package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.client.transport.TransportRequest;
import dev.atlaslink.client.transport.TransportResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CannedTransportGuideExampleTest {
    private final List<TransportRequest> sent = new ArrayList<>();

    @Test
    void regionalModeIsRead() {
        try (AtlasClient atlas = client(200, "{\"enabled\": true}")) {
            assertThat(atlas.project().regionalMode().isEnabled()).isTrue();
            assertThat(sent)
                    .singleElement()
                    .satisfies(request -> assertThat(request.url()).endsWith("/privateEndpoint/regionalMode"));
        }
    }

    @Test
    void gatewayIsAskedAgainAndThenGivenUp() {
        try (AtlasClient atlas = client(503, "{\"reason\": \"maintenance\"}")) {
            assertThatThrownBy(() -> atlas.project().regionalMode().isEnabled()).isInstanceOf(ServerException.class);
            assertThat(sent).hasSize(4);
        }
    }

    private AtlasClient client(int status, String body) {
        AtlasTransport canned = request -> {
            sent.add(request);
            return new TransportResponse(
                    status,
                    Map.of("Content-Type", List.of("application/json")),
                    new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        };
        return AtlasClient.builder()
                .credentials(AtlasCredentials.bearer("token"))
                .projectId(ProjectId.of("5f7cac1adf5d6c6306f4b283"))
                .sleeper(pause -> {})
                .transport(canned)
                .build();
    }
}
