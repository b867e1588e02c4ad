package dev.atlaslink.client.internal.facade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EndpointKindTest {
    private static final EndpointServiceId SERVICE = EndpointServiceId.of("66b81bd05f1d0c4e8a7d3c4a");

    @AutoClose
    private final Resources resources = new Resources();

    /** v1.0 knows an endpoint before the provider does; to v2 the word is news. */
    @ParameterizedTest
    @CsvSource({"V1_LEGACY, true", "V1, true", "V2, false"})
    void endpointThatTheProviderDoesNotKnowYetIsPendingInOldGenerations(ApiVersion version, boolean pending) {
        EndpointKind kind = new EndpointKind(CloudProvider.AWS, SERVICE, resources.generation(version));
        assertThat(kind.statuses().pending().contains(ResourceStatus.NONE)).isEqualTo(pending);
        assertThat(Capability.STATUS_NONE.isIn(version)).isEqualTo(pending);
    }

    @Test
    void oneWhoseDeletionWasAskedForIsLeaving() {
        EndpointKind kind = new EndpointKind(CloudProvider.AWS, SERVICE, resources.generation(ApiVersion.V2));
        PrivateEndpoint.Aws.Builder endpoint =
                PrivateEndpoint.Aws.builder().id(EndpointId.of("vpce-1")).status(ResourceStatus.AVAILABLE);
        assertThat(kind.isLeaving(endpoint.build())).isFalse();
        assertThat(kind.isLeaving(endpoint.deleteRequested(true).build())).isTrue();
    }

    /** One connects what its owner has made. */
    @Test
    void noneIsSuperfluous() {
        EndpointKind kind = new EndpointKind(CloudProvider.AWS, SERVICE, resources.generation(ApiVersion.V2));
        PrivateEndpoint endpoint =
                PrivateEndpoint.Aws.builder().id(EndpointId.of("vpce-1")).build();
        assertThat(kind.isUnused(endpoint, resources.showing(kind, List.of(endpoint))))
                .isFalse();
    }
}
