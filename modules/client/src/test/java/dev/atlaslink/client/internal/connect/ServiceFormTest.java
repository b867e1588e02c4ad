package dev.atlaslink.client.internal.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A ready service names what an endpoint has to lead to, or there is nothing to connect. */
final class ServiceFormTest {
    private static final EndpointServiceId ID = EndpointServiceId.of("66b81b2f5f1d0c4e8a7d3c10");

    static Stream<Arguments> complete() {
        return Stream.of(
                Arguments.of(
                        ServiceForm.AWS, aws().endpointServiceName("vpce-svc").build()),
                Arguments.of(
                        ServiceForm.AZURE,
                        azure().privateLinkServiceResourceId("/subscriptions/1").build()),
                Arguments.of(
                        ServiceForm.GCP, gcp().addServiceAttachmentNames("sa-1").build()));
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of(ServiceForm.AWS, aws().build(), "endpointServiceName"),
                Arguments.of(
                        ServiceForm.AZURE,
                        azure().privateLinkServiceName("pls").build(),
                        "privateLinkServiceResourceId"),
                Arguments.of(ServiceForm.GCP, gcp().build(), "serviceAttachmentNames"),
                Arguments.of(
                        ServiceForm.AWS, gcp().addServiceAttachmentNames("sa-1").build(), "endpointServiceName"));
    }

    @ParameterizedTest
    @MethodSource("complete")
    void serviceThatTellsItIsTaken(ServiceForm<?> form, PrivateEndpointService service) {
        assertThat(form.check(service)).isSameAs(service);
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void serviceThatDoesNotIsNoUse(ServiceForm<?> form, PrivateEndpointService service, String lacking) {
        assertThatExceptionOfType(UnexpectedResponseException.class)
                .isThrownBy(() -> form.check(service))
                .withMessage("service " + ID + " is AVAILABLE, but Atlas tells no " + lacking);
    }

    private static PrivateEndpointService.Aws.Builder aws() {
        return PrivateEndpointService.Aws.builder().id(ID).status(ResourceStatus.AVAILABLE);
    }

    private static PrivateEndpointService.Azure.Builder azure() {
        return PrivateEndpointService.Azure.builder().id(ID).status(ResourceStatus.AVAILABLE);
    }

    private static PrivateEndpointService.Gcp.Builder gcp() {
        return PrivateEndpointService.Gcp.builder().id(ID).status(ResourceStatus.AVAILABLE);
    }
}
