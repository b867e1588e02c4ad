package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.AwsEndpointService;
import dev.atlaslink.api.v2.model.CloudProvider;
import dev.atlaslink.api.v2.model.CreateAwsEndpointServiceRequest;
import dev.atlaslink.api.v2.model.EncryptionAtRestProvider;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.settings.TestSettings;
import feign.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Calls of the bindings write requests and read responses by what is generated: making Jackson's databind ready takes longer than a call. */
final class CallWithoutDatabindTest {
    @Test
    void modelsAreRead() {
        assertThat(responding("{\"enabled\":true}")
                        .api(PrivateEndpointServicesApi.class)
                        .getGroupPrivateEndpointRegionalMode("5f7c")
                        .enabled())
                .isTrue();
    }

    @Test
    void modelsAreWritten() {
        assertThat(responding("{\"cloudProvider\":\"AWS\",\"id\":\"1\"}")
                        .api(PrivateEndpointServicesApi.class)
                        .createGroupPrivateEndpointEndpointService(
                                "5f7c",
                                CreateAwsEndpointServiceRequest.builder()
                                        .region("US_EAST_1")
                                        .build()))
                .isInstanceOf(AwsEndpointService.class);
    }

    @Test
    void listsOfServicesAreReadAndWatched() {
        String service = "{\"cloudProvider\":\"AWS\",\"id\":\"1\",\"status\":\"AVAILABLE\"%s}";

        assertThat(responding("[" + service.formatted(",\"interfaceEndpoints\":[]") + "]")
                        .api(PrivateEndpointServicesApi.class)
                        .listGroupPrivateEndpointEndpointService("5f7c", CloudProvider.AWS))
                .hasSize(1);
        assertThatThrownBy(() -> responding("[" + service.formatted("") + "]")
                        .api(PrivateEndpointServicesApi.class)
                        .listGroupPrivateEndpointEndpointService("5f7c", CloudProvider.AWS))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("does not tell its endpoints");
    }

    @Test
    void pagesAreReadAndWatched() {
        assertThat(responding("{\"results\":[]}")
                        .api(EncryptionAtRestApi.class)
                        .listGroupEncryptionAtRestPrivateEndpoints(
                                "5f7c", EncryptionAtRestProvider.AWS, null, null, null)
                        .results())
                .isEmpty();
        assertThatThrownBy(() -> responding("{}")
                        .api(EncryptionAtRestApi.class)
                        .listGroupEncryptionAtRestPrivateEndpoints(
                                "5f7c", EncryptionAtRestProvider.AWS, null, null, null))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("the page has no results");
    }

    @Test
    void loginIsWrittenAndRead() {
        assertThat(responding("{\"access_token\":\"t\",\"expires_in\":3600,\"token_type\":\"Bearer\"}")
                        .api(OAuthApi.class)
                        .createAccessToken("client_credentials")
                        .accessToken())
                .isEqualTo("t");
    }

    private static ApiFactory responding(String body) {
        return new ApiFactory(
                TestSettings.of(new ManualClock()),
                (request, options) -> Response.builder()
                        .request(request)
                        .status(200)
                        .headers(Map.of("Content-Type", List.of("application/json")))
                        .body(body, StandardCharsets.UTF_8)
                        .build(),
                Bindings.create(() -> {
                    throw new IllegalStateException("a mapper is asked for");
                }));
    }
}
