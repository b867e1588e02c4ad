package dev.atlaslink.client.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Difference;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What two generations may tell differently of an endpoint. */
final class EndpointFactsTest {
    private static final EndpointServiceId SERVICE = EndpointServiceId.of("66b81b2f5f1d0c4e8a7d3c10");

    private static final PrivateEndpoint AWS = aws().build();
    private static final PrivateEndpoint AZURE = azure().build();
    private static final PrivateEndpoint GCP = gcp().build();

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(AWS, aws().status(ResourceStatus.REJECTED).build(), "status", "AVAILABLE", "REJECTED"),
                Arguments.of(AWS, aws().errorMessage("no luck").build(), "errorMessage", null, "no luck"),
                Arguments.of(AWS, aws().deleteRequested(true).build(), "deleteRequested", "false", "true"),
                Arguments.of(AZURE, azure().connectionName("c").build(), "connectionName", null, "c"),
                Arguments.of(AZURE, azure().ipAddress("10.0.0.1").build(), "ipAddress", null, "10.0.0.1"),
                Arguments.of(GCP, gcp().gcpProjectId("other").build(), "gcpProjectId", "project", "other"),
                Arguments.of(GCP, gcp().portMappingEnabled(true).build(), "portMappingEnabled", "false", "true"),
                Arguments.of(
                        GCP,
                        gcp().addForwardingRules(rule("a", "10.0.0.2").build()).build(),
                        "forwardingRules",
                        "[]",
                        "[a 10.0.0.2 AVAILABLE]"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void eachPropertyIsCompared(
            PrivateEndpoint one, PrivateEndpoint other, String attribute, String before, String after) {
        assertThat(facts(one).differences(facts(other)))
                .containsExactly(new Difference(
                        "private endpoint",
                        SERVICE + "/e-1",
                        attribute,
                        Optional.ofNullable(before),
                        Optional.ofNullable(after)));
        assertThat(facts(one).differences(facts(one))).isEmpty();
    }

    @Test
    void orderOfRulesIsNoDifference() {
        PrivateEndpoint one = gcp().addForwardingRules(
                        rule("a", "10.0.0.2").build(), rule("b", "10.0.0.3").build())
                .build();
        PrivateEndpoint other = gcp().addForwardingRules(
                        rule("b", "10.0.0.3").build(), rule("a", "10.0.0.2").build())
                .build();
        assertThat(facts(one).differences(facts(other))).isEmpty();
    }

    /** v1.0 alone has a word for an endpoint that the provider does not know yet. */
    @Test
    void stateThatOneGenerationHasNoWordForIsNoDifference() {
        assertThat(facts(aws().status(ResourceStatus.NONE).build()).differences(facts(AWS)))
                .isEmpty();
    }

    @Test
    void whatIsOfNoKnownKindIsComparedAsFarAsItIsRead() {
        PrivateEndpoint unrecognized = PrivateEndpoint.Unrecognized.builder()
                .id(EndpointId.of("e-1"))
                .provider(CloudProvider.AWS)
                .status(ResourceStatus.FAILED)
                .build();
        assertThat(facts(AWS).differences(facts(unrecognized)))
                .extracting(Difference::attribute)
                .containsExactly("status");
    }

    private static Facts facts(PrivateEndpoint endpoint) {
        Facts facts = new Facts();
        EndpointFacts.read(SERVICE, endpoint, facts);
        return facts;
    }

    private static PrivateEndpoint.Aws.Builder aws() {
        return PrivateEndpoint.Aws.builder().id(EndpointId.of("e-1")).status(ResourceStatus.AVAILABLE);
    }

    private static PrivateEndpoint.Azure.Builder azure() {
        return PrivateEndpoint.Azure.builder().id(EndpointId.of("e-1")).status(ResourceStatus.AVAILABLE);
    }

    private static PrivateEndpoint.Gcp.Builder gcp() {
        return PrivateEndpoint.Gcp.builder()
                .id(EndpointId.of("e-1"))
                .gcpProjectId("project")
                .portMappingEnabled(false)
                .status(ResourceStatus.AVAILABLE);
    }

    private static PrivateEndpoint.ForwardingRule.Builder rule(String name, String address) {
        return PrivateEndpoint.ForwardingRule.builder()
                .name(name)
                .ipAddress(address)
                .status(ResourceStatus.AVAILABLE);
    }
}
