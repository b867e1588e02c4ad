package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.settings.Variant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What becomes of a service when its last endpoint goes.
 *
 * <p>The v2 reference says that the service goes too; the Atlas Kubernetes operator observed it on AWS alone.
 */
class LastEndpointTest {

    private static final String VPCE = "vpce-0d00c26273372c6ef";
    private static final String OTHER_VPCE = "vpce-0d00c26273372c6e0";

    @Test
    void anAwsServiceIsDeletedWhenItsLastEndpointIsGoneInEveryGeneration() {
        try (Wire wire = new Wire()) {
            for (String generation : new String[] {wire.v1(""), wire.v2("")}) {
                String service = ready(wire, "AWS", "us-east-1");
                String endpoints = generation + "/privateEndpoint/AWS/endpointService/" + service + "/endpoint";
                attach(wire, "AWS", service, "{'id':'" + VPCE + "'}");
                attach(wire, "AWS", service, "{'id':'" + OTHER_VPCE + "'}");

                wire.delete(endpoints + "/" + VPCE);
                wire.advance(60);
                assertThat(status(wire, "AWS", service)).isEqualTo("AVAILABLE");
                wire.delete(endpoints + "/" + OTHER_VPCE);
                wire.advance(59);
                assertThat(status(wire, "AWS", service)).isEqualTo("AVAILABLE");
                wire.advance(1);
                assertThat(status(wire, "AWS", service)).isEqualTo("DELETING");
                assertThat(wire.delete(generation + "/privateEndpoint/AWS/endpointService/" + service)
                                .outcome())
                        .isEqualTo("202 {}");
                wire.advance(59);
                assertThat(status(wire, "AWS", service)).isEqualTo("DELETING");
                wire.advance(1);
                assertThat(status(wire, "AWS", service)).isEqualTo("404");
            }
        }
    }

    @Test
    void theOldestGenerationRemovesTheConnectionToo() {
        try (Wire wire = new Wire()) {
            String service = ready(wire, "AWS", "us-east-1");
            attach(wire, "AWS", service, "{'id':'" + VPCE + "'}");
            wire.delete(wire.v1("/privateEndpoint/" + service + "/interfaceEndpoints/" + VPCE));
            // Nobody looked when the endpoint went, or when the service did.
            wire.advance(120);
            assertThat(status(wire, "AWS", service)).isEqualTo("404");
        }
    }

    @Test
    void anAzureServiceOutlivesItsLastEndpoint() {
        try (Wire wire = new Wire()) {
            assertThat(afterLastAzureEndpoint(wire)).isEqualTo("AVAILABLE");
        }
    }

    @Test
    void aVariantRemovesTheServicesOfAnyProvider() {
        try (Wire wire = new Wire(builder -> builder.variants(Set.of(Variant.LAST_ENDPOINT_REMOVES_ANY_SERVICE)))) {
            assertThat(afterLastAzureEndpoint(wire)).isEqualTo("DELETING");
        }
    }

    @Test
    void aVariantRemovesNoService() {
        try (Wire wire = new Wire(builder -> builder.variants(Set.of(Variant.LAST_ENDPOINT_REMOVES_NO_SERVICE)))) {
            String service = ready(wire, "AWS", "us-east-1");
            attach(wire, "AWS", service, "{'id':'" + VPCE + "'}");
            wire.delete(wire.v2("/privateEndpoint/AWS/endpointService/" + service + "/endpoint/" + VPCE));
            wire.advance(60);
            assertThat(status(wire, "AWS", service)).isEqualTo("AVAILABLE");
        }
    }

    @Test
    void theTwoVariantsContradictEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasSimulator.builder()
                        .variants(Set.of(
                                Variant.LAST_ENDPOINT_REMOVES_ANY_SERVICE, Variant.LAST_ENDPOINT_REMOVES_NO_SERVICE))
                        .start())
                .withMessageStartingWith("variants is [");
    }

    @Test
    void aServiceWithEndpointsIsDeletedWithThemUnlessTheOldestGenerationOrAVariantRefuses() {
        try (Wire wire = new Wire()) {
            String service = ready(wire, "AWS", "us-east-1");
            attach(wire, "AWS", service, "{'id':'" + VPCE + "'}");
            String connection = wire.v1("/privateEndpoint/" + service);
            assertThat(wire.delete(connection).outcome()).isEqualTo("409 CANNOT_DELETE_PRIVATELINK_WITH_ENDPOINTS");

            assertThat(wire.delete(wire.v2("/privateEndpoint/AWS/endpointService/" + service))
                            .outcome())
                    .isEqualTo("202 {}");
            assertThat(wire.get(connection + "/interfaceEndpoints/" + VPCE).text("/connectionStatus"))
                    .isEqualTo("DELETING");
            assertThat(wire.delete(connection).outcome()).isEqualTo("202 {}");
        }
        try (Wire wire = new Wire(builder -> builder.variants(Set.of(Variant.SERVICE_WITH_ENDPOINTS_UNDELETABLE)))) {
            String service = ready(wire, "AWS", "us-east-1");
            attach(wire, "AWS", service, "{'id':'" + VPCE + "'}");
            for (String generation : new String[] {wire.v1(""), wire.v2("")}) {
                assertThat(wire.delete(generation + "/privateEndpoint/AWS/endpointService/" + service)
                                .outcome())
                        .isEqualTo("409 CANNOT_DELETE_PRIVATELINK_WITH_ENDPOINTS");
            }
        }
    }

    private static String afterLastAzureEndpoint(Wire wire) {
        String service = ready(wire, "AZURE", "eastus2");
        attach(wire, "AZURE", service, "{'id':'/subscriptions/x','privateEndpointIPAddress':'10.0.0.4'}");
        String endpoint =
                wire.v2("/privateEndpoint/AZURE/endpointService/" + service + "/endpoint/%2Fsubscriptions%2Fx");
        assertThat(wire.delete(endpoint).status()).isEqualTo(202);
        wire.advance(60);
        return status(wire, "AZURE", service);
    }

    private static String ready(Wire wire, String provider, String region) {
        String id = wire.post(
                        wire.v2("/privateEndpoint/endpointService"),
                        "{'providerName':'" + provider + "','region':'" + region + "'}")
                .text("/id");
        wire.advance(260);
        return id;
    }

    private static void attach(Wire wire, String provider, String service, String body) {
        String endpoints = wire.v2("/privateEndpoint/" + provider + "/endpointService/" + service + "/endpoint");
        assertThat(wire.post(endpoints, body).status()).isEqualTo(201);
    }

    private static String status(Wire wire, String provider, String service) {
        Reply reply = wire.get(wire.v2("/privateEndpoint/" + provider + "/endpointService/" + service));
        return reply.status() == 200 ? reply.text("/status") : String.valueOf(reply.status());
    }
}
