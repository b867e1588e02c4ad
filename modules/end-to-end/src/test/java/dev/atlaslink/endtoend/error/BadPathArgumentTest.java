package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.CloudProvider;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A generated interface refuses path arguments that would make the call address something else. */
final class BadPathArgumentTest {
    private static final String SERVICE = "66b81b2f5f1d0c4e8a7d3c10";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final PrivateEndpointServicesApi api =
            atlas.client(ApiVersion.V2, atlas.apiKey()).api(PrivateEndpointServicesApi.class);

    @AfterEach
    void nothingWasSent() {
        assertThat(atlas.journal()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ".", ".."})
    void pathArgumentThatIsNoSegment(String argument) {
        String project = atlas.projectId();
        assertRefused(() -> api.getGroupPrivateEndpointRegionalMode(argument), "groupId", argument);
        assertRefused(
                () -> api.deleteGroupPrivateEndpointEndpointService(project, CloudProvider.AWS, argument),
                "endpointServiceId",
                argument);
        assertRefused(
                () -> api.deleteGroupPrivateEndpointEndpointServiceEndpoint(
                        project, CloudProvider.AWS, SERVICE, argument),
                "endpointId",
                argument);
    }

    @Test
    void enumThatIsNull() {
        assertRefused(
                () -> api.listGroupPrivateEndpointEndpointService(atlas.projectId(), null), "cloudProvider", null);
    }

    @Test
    void bodyThatIsNull() {
        assertRefused(() -> api.createGroupPrivateEndpointEndpointService(atlas.projectId(), null), "body", null);
    }

    private static void assertRefused(ThrowingCallable call, String field, String value) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(field, String.valueOf(value), "allowed");
    }
}
