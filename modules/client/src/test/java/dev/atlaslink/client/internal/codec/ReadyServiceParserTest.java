package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v1.PrivateLinkConnectionsApi;
import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.CloudProvider;
import dev.atlaslink.client.error.UnexpectedResponseException;
import feign.Headers;
import feign.RequestLine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ready service tells its endpoints, be they none: one that does not proves nothing about them, and is refused. */
final class ReadyServiceParserTest {
    private static final String UNTOLD = "but does not tell its endpoints (interfaceEndpoints, privateEndpoints,"
            + " endpointGroupNames) (200, GET ";

    @ParameterizedTest
    @CsvSource({
        "AWS, AVAILABLE, interfaceEndpoints",
        "AWS, WAITING_FOR_USER, interfaceEndpoints",
        "AZURE, AVAILABLE, privateEndpoints",
        "GCP, AVAILABLE, endpointGroupNames"
    })
    void readyServiceTellsItsEndpoints(String provider, String status, String list) {
        String start = "{\"cloudProvider\":\"" + provider + "\",\"id\":\"1\",\"status\":\"" + status + "\"";

        assertUntold(start + "}", status);
        assertUntold(start + ",\"" + list + "\":null}", status);
        assertUntold(start + ",\"" + list + "\":[],\"" + list + "\":null}", status);
        assertThatThrownBy(() -> service(start + ",\"" + list + "\":{}}"))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("at $." + list + " there is no List");
        assertThatNoException().isThrownBy(() -> service(start + ",\"" + list + "\":[]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INITIATING", "FAILED", "DELETING", "SOMETHING_NEW"})
    void serviceThatIsNotReadyMayLeaveThemOut(String status) {
        assertThatNoException()
                .isThrownBy(() -> service("{\"cloudProvider\":\"AWS\",\"id\":\"1\",\"status\":\"" + status + "\"}"));
    }

    /** It may have a list by another name. */
    @Test
    void serviceOfAProviderThatIsNotKnownYetIsNotJudged() {
        assertThatNoException()
                .isThrownBy(() -> service("{\"cloudProvider\":\"MOON\",\"id\":\"1\",\"status\":\"AVAILABLE\"}"));
    }

    @Test
    void eachServiceOfAListIsJudged() {
        String told = "{\"cloudProvider\":\"AWS\",\"id\":\"1\",\"status\":\"AVAILABLE\",\"interfaceEndpoints\":[]}";
        String untold = "{\"cloudProvider\":\"AWS\",\"id\":\"2\",\"status\":\"AVAILABLE\"}";

        assertThat(services("[" + told + "," + told + "]")).hasSize(2);
        assertThatThrownBy(() -> services("[" + told + "," + untold + "]"))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("the service is AVAILABLE, " + UNTOLD);
    }

    /** The oldest generation has no provider in its responses, because it knows one only. */
    @Test
    void connectionOfTheOldestGenerationIsJudgedToo() {
        assertThatThrownBy(() -> connections("[{\"id\":\"1\",\"status\":\"WAITING_FOR_USER\"}]"))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("the service is WAITING_FOR_USER, " + UNTOLD);
        assertThat(connections("[{\"id\":\"1\",\"status\":\"WAITING_FOR_USER\",\"interfaceEndpoints\":[]}]"))
                .hasSize(1);
    }

    /** Endpoints have states of the same names. */
    @Test
    void otherModelsAreNotJudged() {
        assertThatNoException()
                .isThrownBy(() -> OneResponse.json("{\"cloudProvider\":\"AWS\",\"connectionStatus\":\"AVAILABLE\","
                                + "\"status\":\"AVAILABLE\",\"interfaceEndpointId\":\"vpce-1\"}")
                        .to(
                                PrivateEndpointServicesApi.class,
                                api -> api.getGroupPrivateEndpointEndpointServiceEndpoint(
                                        "p", CloudProvider.AWS, "s", "vpce-1")));
    }

    /** A user's own type may call something else by the name of such a list. */
    @Test
    void typesOfUsersAreNotJudged() {
        Own own = OneResponse.json("{\"status\":\"AVAILABLE\"}").to(OwnApi.class, OwnApi::getOwn);

        assertThat(own).isEqualTo(new Own("AVAILABLE", null));
        assertThat(OneResponse.json("[{\"status\":\"AVAILABLE\"}]").to(OwnApi.class, OwnApi::listOwn))
                .containsExactly(Map.of("status", "AVAILABLE"));
    }

    private static void assertUntold(String body, String status) {
        assertThatThrownBy(() -> service(body))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("the service is " + status + ", " + UNTOLD);
    }

    private static Object service(String body) {
        return OneResponse.json(body)
                .to(
                        PrivateEndpointServicesApi.class,
                        api -> api.getGroupPrivateEndpointEndpointService("p", CloudProvider.AWS, "s"));
    }

    private static List<?> services(String body) {
        return OneResponse.json(body)
                .to(
                        PrivateEndpointServicesApi.class,
                        api -> api.listGroupPrivateEndpointEndpointService("p", CloudProvider.AWS));
    }

    @SuppressWarnings("deprecation") // Atlas calls the whole generation deprecated.
    private static List<?> connections(String body) {
        return OneResponse.json(body)
                .to(PrivateLinkConnectionsApi.class, api -> api.listPrivateLinkConnections("p", null, null, null));
    }

    record Own(String status, List<String> interfaceEndpoints) {}

    interface OwnApi {
        @RequestLine(value = "GET /api/atlas/v2/own/1", decodeSlash = false)
        @Headers("Accept: application/vnd.atlas.2023-01-01+json")
        Own getOwn();

        @RequestLine(value = "GET /api/atlas/v2/own", decodeSlash = false)
        @Headers("Accept: application/vnd.atlas.2023-01-01+json")
        List<Map<String, Object>> listOwn();
    }
}
