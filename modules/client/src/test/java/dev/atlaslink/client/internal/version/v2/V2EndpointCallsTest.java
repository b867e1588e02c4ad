package dev.atlaslink.client.internal.version.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.family.ItemCalls;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.internal.version.SentRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What v2 is asked about the endpoints of a service. */
final class V2EndpointCallsTest {
    private static final String SERVICES = "/api/atlas/v2/groups/" + CannedAtlas.PROJECT + "/privateEndpoint/";
    private static final String SERVICE = "/endpointService/" + CannedAtlas.ID + "/endpoint";

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @ParameterizedTest
    @MethodSource("creations")
    void creationNamesTheProvider(PrivateEndpointRequest request, String body) {
        atlas.responds(201, "{\"cloudProvider\":\"" + request.provider() + "\"}");

        PrivateEndpoint created = endpoints(request.provider()).create(request);

        assertThat(created.id()).isEqualTo(request.id());
        assertThat(created.provider()).isEqualTo(request.provider());
        SentRequest sent = atlas.sent();
        assertThat(sent.line()).isEqualTo("POST " + SERVICES + request.provider() + SERVICE);
        assertThat(sent.json()).isEqualTo(SentRequest.json(body));
    }

    static Stream<Arguments> creations() {
        return Stream.of(
                arguments(
                        PrivateEndpointRequest.aws("vpce-0d00c26273372c6ef"),
                        "{\"cloudProvider\":\"AWS\",\"id\":\"vpce-0d00c26273372c6ef\"}"),
                arguments(
                        PrivateEndpointRequest.azure("/subscriptions/1/e", "10.0.1.4"),
                        "{\"cloudProvider\":\"AZURE\",\"id\":\"/subscriptions/1/e\","
                                + "\"privateEndpointIPAddress\":\"10.0.1.4\"}"),
                arguments(
                        PrivateEndpointRequest.gcp(
                                "group",
                                "project",
                                List.of(
                                        new PrivateEndpointRequest.ForwardingRule("rule-0", "10.0.0.2"),
                                        new PrivateEndpointRequest.ForwardingRule("rule-1", "10.0.0.3"))),
                        "{\"cloudProvider\":\"GCP\",\"endpointGroupName\":\"group\",\"gcpProjectId\":\"project\","
                                + "\"endpoints\":[{\"endpointName\":\"rule-0\",\"ipAddress\":\"10.0.0.2\"},"
                                + "{\"endpointName\":\"rule-1\",\"ipAddress\":\"10.0.0.3\"}]}"));
    }

    /** A path of Azure's is one segment of ours. */
    @ParameterizedTest
    @EnumSource
    void getAsksForTheEndpointOfItsService(CloudProvider provider) {
        atlas.responds("{\"cloudProvider\":\"" + provider + "\"}");

        assertThat(endpoints(provider).get(EndpointId.of("/a/b")).provider()).isEqualTo(provider);

        assertThat(atlas.sent().line()).isEqualTo("GET " + SERVICES + provider + SERVICE + "/%2Fa%2Fb");
    }

    @ParameterizedTest
    @EnumSource
    void deleteNamesTheEndpointAndItsService(CloudProvider provider) {
        atlas.responds(202, "{}");

        endpoints(provider).delete(EndpointId.of("endpoint"));

        assertThat(atlas.sent().line()).isEqualTo("DELETE " + SERVICES + provider + SERVICE + "/endpoint");
    }

    private ItemCalls<PrivateEndpointRequest, PrivateEndpoint, EndpointId> endpoints(CloudProvider provider) {
        return atlas.generation(ApiVersion.V2).endpoints(provider, EndpointServiceId.of(CannedAtlas.ID));
    }
}
