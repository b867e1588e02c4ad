package dev.atlaslink.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.error.ErrorResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A result that lacks what it must have is refused when it is built, in the words of all refusals. */
class MissingPropertiesTest {
    private static final String ID = "id is null; allowed is an id that Atlas or the provider gave";
    private static final String PROVIDER = "provider is null; allowed is one of AWS, AZURE, GCP";
    private static final String STATUS =
            "status is null; allowed is a status as Atlas spells it, or ResourceStatus.UNKNOWN";

    private static final EndpointServiceId SERVICE = EndpointServiceId.of("66b81bd05f1d0c4e8a7d3c4a");
    private static final EndpointId ENDPOINT = EndpointId.of("vpce-1");

    private static final List<Map.Entry<Supplier<?>, String>> CASES = List.of(
            Map.entry(() -> PrivateEndpointService.Aws.builder().build(), ID),
            Map.entry(() -> PrivateEndpointService.Aws.builder().id(null).build(), ID),
            Map.entry(
                    () -> PrivateEndpointService.Aws.builder()
                            .id(SERVICE)
                            .status(null)
                            .build(),
                    STATUS),
            Map.entry(() -> PrivateEndpointService.Azure.builder().id(null).build(), ID),
            Map.entry(() -> PrivateEndpointService.Gcp.builder().id(null).build(), ID),
            Map.entry(
                    () -> PrivateEndpointService.Unrecognized.builder()
                            .id(SERVICE)
                            .provider(null)
                            .build(),
                    PROVIDER),
            Map.entry(() -> PrivateEndpoint.Aws.builder().id(null).build(), ID),
            Map.entry(
                    () -> PrivateEndpoint.Azure.builder()
                            .id(ENDPOINT)
                            .status(null)
                            .build(),
                    STATUS),
            Map.entry(() -> PrivateEndpoint.Gcp.builder().id(null).build(), ID),
            Map.entry(() -> PrivateEndpoint.Unrecognized.builder().id(ENDPOINT).build(), PROVIDER),
            Map.entry(
                    () -> PrivateEndpoint.ForwardingRule.builder().status(null).build(), STATUS),
            Map.entry(
                    () -> EncryptionAtRestEndpoint.builder()
                            .provider(CloudProvider.AWS)
                            .build(),
                    ID),
            Map.entry(
                    () -> error().operationId(null).build(),
                    "operationId is null; allowed is the operation that was called"),
            Map.entry(() -> error().method(null).build(), "method is null; allowed is an HTTP method"),
            Map.entry(() -> error().path(null).build(), "path is null; allowed is a path"),
            Map.entry(() -> error().requestedAt(null).build(), "requestedAt is null; allowed is a time"),
            Map.entry(() -> ErrorResponse.builder().build(), "status is 0; allowed is an HTTP status"));

    static List<Map.Entry<Supplier<?>, String>> cases() {
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsMissingIsNamed(Map.Entry<Supplier<?>, String> refused) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> refused.getKey().get())
                .withMessage(refused.getValue());
    }

    @Test
    void whatIsLeftOpenNeedNotBeSet() {
        assertThat(PrivateEndpoint.Aws.builder().id(ENDPOINT).build().deleteRequested())
                .isFalse();
        assertThat(error().build().errorCode()).isEmpty();
    }

    private static ErrorResponse.Builder error() {
        return ErrorResponse.builder()
                .status(404)
                .operationId("getThing")
                .method("GET")
                .path("/thing")
                .requestedAt(Instant.EPOCH);
    }
}
