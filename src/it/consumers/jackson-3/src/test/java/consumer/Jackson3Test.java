package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.AwsEndpointService;
import dev.atlaslink.api.v2.model.CloudProvider;
import dev.atlaslink.api.v2.model.EndpointService;
import dev.atlaslink.api.v2.model.EndpointServiceStatus;
import feign.Feign;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class Jackson3Test {
    private static final String EXAMPLE = "/response-example-aws.json";
    private static final TypeReference<List<EndpointService>> SERVICES = new TypeReference<>() {};

    @Test
    void readsAResponseOfAtlas() throws Exception {
        HttpServer atlas = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (InputStream example = Jackson3Test.class.getResourceAsStream(EXAMPLE)) {
            byte[] body = example.readAllBytes();
            atlas.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            atlas.start();
            JsonMapper json = new JsonMapper();

            List<EndpointService> services = Feign.builder()
                    .decoder((response, type) -> {
                        try (InputStream content = response.body().asInputStream()) {
                            return json.readValue(content, json.constructType(type));
                        }
                    })
                    .target(
                            PrivateEndpointServicesApi.class,
                            "http://localhost:" + atlas.getAddress().getPort())
                    .listGroupPrivateEndpointEndpointService("32b6e34b3d91647abb20e7b8", CloudProvider.AWS);

            AwsEndpointService service = assertInstanceOf(AwsEndpointService.class, services.get(0));
            assertEquals(Optional.of(EndpointServiceStatus.AVAILABLE), service.status());
            assertEquals(List.of(service), json.readValue(json.writeValueAsString(services), SERVICES));
        } finally {
            atlas.stop(0);
        }
    }

    @Test
    void jackson2HasNoPartInIt() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"));
    }
}
