package dev.atlaslink.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.model.AwsEndpointService;
import dev.atlaslink.api.v2.model.EndpointServiceStatus;
import dev.atlaslink.endtoend.fixture.JsonLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Enums of the specs are open: Atlas adds values without notice. */
final class OpenEnumTest {
    @ParameterizedTest
    @EnumSource
    void knownTextIsTheConstant(JsonLibrary json) {
        assertThat(json.read("\"AVAILABLE\"", EndpointServiceStatus.class)).isSameAs(EndpointServiceStatus.AVAILABLE);
        assertThat(EndpointServiceStatus.AVAILABLE.isKnown()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void unknownTextIsKeptAndWrittenBack(JsonLibrary json) {
        String text = "{\"cloudProvider\":\"AWS\",\"id\":\"66b81b2f5f1d0c4e8a7d3c10\",\"status\":\"REPAIRING\"}";
        AwsEndpointService service = json.read(text, AwsEndpointService.class);
        assertThat(service.status()).contains(EndpointServiceStatus.of("REPAIRING"));
        assertThat(service.status().orElseThrow().isKnown()).isFalse();
        assertThat(json.write(service, AwsEndpointService.class)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void nullIsAbsent(JsonLibrary json) {
        String text = "{\"cloudProvider\":\"AWS\",\"id\":\"66b81b2f5f1d0c4e8a7d3c10\",\"status\":null}";
        assertThat(json.read(text, AwsEndpointService.class).status()).isEmpty();
    }
}
