package dev.atlaslink.client.internal.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class ServiceKindTest {
    private static final ServiceKind AWS = new ServiceKind(CloudProvider.AWS, ApiVersion.V2);

    @AutoClose
    private final Resources resources = new Resources();

    @Test
    void serviceWithEndpointsIsInUse() {
        PrivateEndpointService unused = service().build();
        PrivateEndpointService used = service().addInterfaceEndpoints("vpce-1").build();
        assertThat(AWS.isUnused(unused, resources.showing(AWS, List.of(used))))
                .as("as it is now")
                .isFalse();
        assertThat(AWS.isUnused(unused, resources.showing(AWS, List.of(unused))))
                .isTrue();
    }

    @Test
    void requestForAnotherProviderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AWS.check(PrivateEndpointServiceRequest.azure("eastus2")))
                .withMessage("request is for AZURE; allowed is a request for AWS");
    }

    @Test
    void whatTheGenerationCannotExpressIsRefused() {
        PrivateEndpointServiceRequest request =
                PrivateEndpointServiceRequest.aws("us-east-1").withSupportedRemoteRegions("eu-west-1");
        assertThat(AWS.check(request)).isSameAs(request);
        assertThatExceptionOfType(UnsupportedInVersionException.class)
                .isThrownBy(() -> new ServiceKind(CloudProvider.AWS, ApiVersion.V1).check(request))
                .withMessageContaining("set apiVersion to v2");
    }

    @Test
    void whatCannotBeToldApartIsCreatedButNotLookedFor() {
        ServiceKind azure = new ServiceKind(CloudProvider.AZURE, ApiVersion.V1);
        PrivateEndpointServiceRequest request = PrivateEndpointServiceRequest.azure("eastus2");
        assertThat(azure.check(request)).isSameAs(request);
        assertThatExceptionOfType(UnsupportedInVersionException.class)
                .isThrownBy(() -> azure.checkIdentity(request))
                .withMessageContaining("finding a service of AZURE by its region");
    }

    @Test
    void messagesNameProviderRegionAndForm() {
        PrivateEndpointServiceRequest.Gcp gcp = PrivateEndpointServiceRequest.gcp("us-east4");
        ServiceKind kind = new ServiceKind(CloudProvider.GCP, ApiVersion.V2);
        assertThat(kind.identity().describe(gcp, kind)).isEqualTo("private endpoint service of GCP in US_EAST_4");
        assertThat(kind.identity().describe(gcp.withPortMapping(), kind))
                .isEqualTo("private endpoint service with port mapping of GCP in US_EAST_4");
        assertThat(AWS.identity().describe(PrivateEndpointServiceRequest.aws("us-east-1"), AWS))
                .isEqualTo("private endpoint service of AWS in US_EAST_1");
    }

    private static PrivateEndpointService.Aws.Builder service() {
        return PrivateEndpointService.Aws.builder()
                .id(EndpointServiceId.of("66b81bd05f1d0c4e8a7d3c4a"))
                .status(ResourceStatus.AVAILABLE);
    }
}
