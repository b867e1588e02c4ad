package dev.atlaslink.simulator.internal.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTableTest {

    private static final String GROUP = "/api/atlas/v1.0/groups/g/privateEndpoint";

    private final RouteTable routes = new RouteTable(ApiDescription.bundled().operations());

    @ParameterizedTest
    @CsvSource({
        "GET, /regionalMode, getRegionalMode",
        "GET, /5f7cac1adf5d6c6306f4b283, getPrivateLinkConnection",
        "POST, /endpointService, createEndpointService",
        "GET, /AWS/endpointService, listEndpointServices",
        "POST, /x/interfaceEndpoints, createInterfaceEndpoint",
        "GET, /x/interfaceEndpoints/y, getInterfaceEndpoint",
    })
    void aLiteralSegmentWinsOverAParameter(String method, String path, String operationId) {
        assertThat(route(method, GROUP + path).operationId()).hasValue(operationId);
    }

    @Test
    void anEncodedSlashStaysInsideItsSegment() {
        Route route = route("GET", GROUP + "/AZURE/endpointService/s/endpoint/%2Fsubscriptions%2Fa%20b+c?pretty=true");
        assertThat(route.operationId()).hasValue("getEndpoint");
        assertThat(route.pathParameters()).containsEntry("endpointId", "/subscriptions/a b+c");
    }

    @Test
    void anEmptySegmentIsNoParameter() {
        assertThat(route("GET", GROUP + "/").operationId()).isEmpty();
        assertThat(route("GET", GROUP + "//endpointService").operationId()).isEmpty();
    }

    @Test
    void everyOperationOfTheSpecsIsReachedByItsOwnPath() {
        assertThat(ApiDescription.bundled().operations()).hasSizeGreaterThan(30).allSatisfy(operation -> {
            String path = operation.path().replaceAll("\\{\\w+}", "x");
            assertThat(route(operation.method(), path).operationId()).hasValue(operation.id());
        });
    }

    private Route route(String method, String target) {
        return routes.route(
                new ReceivedRequest(InetAddress.getLoopbackAddress(), method, target, Headers.none(), new byte[0]));
    }
}
