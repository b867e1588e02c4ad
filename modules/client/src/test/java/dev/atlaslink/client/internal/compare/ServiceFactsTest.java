package dev.atlaslink.client.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Difference;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What two generations may tell differently of a service. */
final class ServiceFactsTest {
    private static final String ID = "66b81b2f5f1d0c4e8a7d3c10";

    private static final PrivateEndpointService AWS = aws().build();
    private static final PrivateEndpointService AZURE = azure().build();
    private static final PrivateEndpointService GCP = gcp().build();

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(AWS, aws().status(ResourceStatus.FAILED).build(), "status", "AVAILABLE", "FAILED"),
                Arguments.of(AWS, aws().errorMessage("no capacity").build(), "errorMessage", null, "no capacity"),
                Arguments.of(AWS, aws().region(Region.aws("eu-west-1")).build(), "region", "US_EAST_1", "EU_WEST_1"),
                Arguments.of(AWS, aws().addInterfaceEndpoints("vpce-1").build(), "endpointIds", "[]", "[vpce-1]"),
                Arguments.of(
                        AWS, aws().endpointServiceName("vpce-svc").build(), "endpointServiceName", null, "vpce-svc"),
                Arguments.of(
                        AWS,
                        aws().addSupportedRemoteRegions(Region.aws("eu-west-2")).build(),
                        "supportedRemoteRegions",
                        "[]",
                        "[EU_WEST_2]"),
                Arguments.of(
                        AZURE, azure().privateLinkServiceName("pls").build(), "privateLinkServiceName", null, "pls"),
                Arguments.of(
                        AZURE,
                        azure().privateLinkServiceResourceId("/subscriptions/1").build(),
                        "privateLinkServiceResourceId",
                        null,
                        "/subscriptions/1"),
                Arguments.of(
                        GCP, gcp().addServiceAttachmentNames("sa").build(), "serviceAttachmentNames", "[]", "[sa]"),
                Arguments.of(GCP, gcp().portMappingEnabled(true).build(), "portMappingEnabled", "false", "true"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void eachPropertyIsCompared(
            PrivateEndpointService one, PrivateEndpointService other, String attribute, String before, String after) {
        assertThat(facts(one, ApiVersion.V2).differences(facts(other, ApiVersion.V2)))
                .containsExactly(new Difference(
                        "private endpoint service",
                        ID,
                        attribute,
                        Optional.ofNullable(before),
                        Optional.ofNullable(after)));
        assertThat(facts(one, ApiVersion.V2).differences(facts(one, ApiVersion.V2)))
                .isEmpty();
    }

    /** v1.0 leaves a ready service of AWS in a state of its own. */
    @Test
    void twoWordsForAReadyServiceAreNoDifference() {
        PrivateEndpointService waiting =
                aws().status(ResourceStatus.WAITING_FOR_USER).build();
        assertThat(facts(waiting, ApiVersion.V1).differences(facts(AWS, ApiVersion.V2)))
                .isEmpty();
    }

    @Test
    void whatAGenerationDoesNotTellIsNoDifference() {
        PrivateEndpointService told =
                aws().addSupportedRemoteRegions(Region.aws("eu-west-2")).build();
        assertThat(facts(AWS, ApiVersion.V1).differences(facts(told, ApiVersion.V2)))
                .isEmpty();
        PrivateEndpointService placeless = PrivateEndpointService.Gcp.builder()
                .from(GCP)
                .region(Optional.empty())
                .build();
        assertThat(facts(placeless, ApiVersion.V1).differences(facts(GCP, ApiVersion.V2)))
                .isEmpty();
    }

    @Test
    void whatIsOfNoKnownKindIsComparedAsFarAsItIsRead() {
        PrivateEndpointService unrecognized = PrivateEndpointService.Unrecognized.builder()
                .id(EndpointServiceId.of(ID))
                .provider(CloudProvider.AWS)
                .status(ResourceStatus.FAILED)
                .build();
        assertThat(facts(AWS, ApiVersion.V2).differences(facts(unrecognized, ApiVersion.V2)))
                .extracting(Difference::attribute)
                .containsExactly("status");
    }

    private static Facts facts(PrivateEndpointService service, ApiVersion version) {
        Facts facts = new Facts();
        ServiceFacts.read(service, version, facts);
        return facts;
    }

    private static PrivateEndpointService.Aws.Builder aws() {
        return PrivateEndpointService.Aws.builder()
                .id(EndpointServiceId.of(ID))
                .region(Region.aws("us-east-1"))
                .status(ResourceStatus.AVAILABLE);
    }

    private static PrivateEndpointService.Azure.Builder azure() {
        return PrivateEndpointService.Azure.builder()
                .id(EndpointServiceId.of(ID))
                .status(ResourceStatus.AVAILABLE);
    }

    private static PrivateEndpointService.Gcp.Builder gcp() {
        return PrivateEndpointService.Gcp.builder()
                .id(EndpointServiceId.of(ID))
                .region(Region.gcp("us-east4"))
                .portMappingEnabled(false)
                .status(ResourceStatus.AVAILABLE);
    }
}
