package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.error.InvalidRequestException;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.StubServer;
import dev.atlaslink.endtoend.fixture.WireServer;
import org.junit.jupiter.api.Test;

/** What Atlas puts into the body of a refusal, complete or not (recorded responses; Atlas API reference). */
final class ErrorBodyTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";

    @Test
    void refusalWithoutAReasonSaysSo() {
        try (WireServer server = WireServer.playing(
                        CannedResponse.json(400, "{\"errorCode\":\"X\",\"detail\":\"\",\"parameters\":\"a\"}"),
                        CannedResponse.raw("HTTP/1.1 400 \r\nContent-Length: 0\r\n\r\n"));
                AtlasClient client = server.builder().build()) {
            assertThatThrownBy(() -> regionalMode(client)).hasMessageContaining("failed: Reason (400 X, GET ");
            assertThatThrownBy(() -> regionalMode(client)).hasMessageContaining("failed: no reason given (400, GET ");
        }
    }

    @Test
    void parametersAreKeptWhateverTheyAre() {
        String body = "{\"error\":400,\"parameters\":[null,1,\"a\",true,{\"k\":[2]}]}";
        try (StubServer server = StubServer.responding(400, "application/json", body);
                AtlasClient client = server.client()) {
            assertThatThrownBy(() -> regionalMode(client))
                    .isInstanceOfSatisfying(
                            InvalidRequestException.class,
                            refusal -> assertThat(refusal.response().parameters())
                                    .containsExactly(null, 1, "a", "true", "{\"k\":[2]}"));
        }
    }

    @Test
    void fieldsThatAreWrongAreNamed() {
        String body = "{\"error\":400,\"errorCode\":\"VALIDATION_ERROR\",\"detail\":\"Validation failed.\","
                + "\"badRequestDetail\":{\"fields\":[{\"field\":\"region\",\"description\":\"must not be blank\"},"
                + "{\"field\":\"size\"}]}}";
        try (StubServer server = StubServer.responding(400, "application/json", body);
                AtlasClient client = server.client()) {
            assertThatThrownBy(() -> regionalMode(client))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining(
                            "failed: Validation failed. (region: must not be blank; size: no reason given) (400");
        }
    }

    private static void regionalMode(AtlasClient client) {
        client.api(PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode(PROJECT);
    }
}
