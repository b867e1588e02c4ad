package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.AwsEndpointService;
import dev.atlaslink.api.v2.model.CloudProvider;
import dev.atlaslink.api.v2.model.EndpointService;
import dev.atlaslink.api.v2.model.EndpointServiceStatus;
import dev.atlaslink.client.error.UnexpectedResponseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a response of success that should be JSON. */
final class JsonResponseTest {
    private static final String SERVICE = "{\"cloudProvider\":\"AWS\",\"id\":\"66b81bd05f1d0c4e8a7d3c4a\","
            + "\"interfaceEndpoints\":[\"vpce-1\"],\"status\":\"AVAILABLE\"}";

    @Test
    void bodyIsReadIntoTheGeneratedModel() {
        assertThat(service(OneResponse.json(SERVICE)))
                .isEqualTo(AwsEndpointService.builder()
                        .id("66b81bd05f1d0c4e8a7d3c4a")
                        .addInterfaceEndpoints("vpce-1")
                        .status(EndpointServiceStatus.AVAILABLE)
                        .build());
    }

    /** Atlas may add a property at any time; the user of an older client loses nothing of it. */
    @Test
    void propertyThatTheModelDoesNotKnowIsKept() {
        String later = SERVICE.replaceFirst("\\{", "{\"colour\":{\"shades\":[1,null]},\"none\":null,");

        EndpointService service = service(OneResponse.json(later));

        Map<String, Object> unknown = ((AwsEndpointService) service).unknownProperties();
        assertThat(unknown)
                .containsOnlyKeys("colour", "none")
                .containsEntry("none", null)
                .containsEntry("colour", Map.of("shades", Arrays.asList(1, null)));
    }

    @Test
    void serviceOfAProviderThatNobodyKnowsYetIsKeptWhole() {
        assertThat(service(OneResponse.json("{\"cloudProvider\":\"MOON\",\"status\":\"AVAILABLE\",\"rockets\":[7]}")))
                .isEqualTo(new EndpointService.Unknown(
                        Map.of("cloudProvider", "MOON", "status", "AVAILABLE", "rockets", List.of(7))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON; charset=UTF-8",
                "application/vnd.atlas.2023-01-01+json;charset=utf-8",
                "application/vnd.atlas.preview+json"
            })
    void mediaTypeMayBeAnyJson(String contentType) {
        assertThat(service(OneResponse.of(200, contentType, SERVICE))).isInstanceOf(AwsEndpointService.class);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html;charset=utf-8, text/html;charset=utf-8",
        "text/plain, text/plain",
        "application/xml, application/xml",
        "'', no Content-Type"
    })
    void otherMediaTypesAreRefusedWhateverTheBody(String contentType, String named) {
        assertThatThrownBy(() -> service(OneResponse.of(200, contentType, SERVICE)))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage("getGroupPrivateEndpointEndpointService failed: the response is not JSON but " + named
                        + " (200, GET /api/atlas/v2/groups/p/privateEndpoint/AWS/endpointService/s)");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, '', 'the response is empty, although one with a body was promised'",
        "'', '', 'the response is empty, although one with a body was promised'",
        "application/json, null, the response is empty",
        "application/json, '  ', 'the response is not the JSON that was expected: at $ there is no Map'"
    })
    void emptyResponseIsNoModel(String contentType, String body, String reason) {
        assertThatThrownBy(() -> thing(OneResponse.of(201, contentType, body)))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage("getThing failed: " + reason + " (201, GET /api/atlas/v2/things/1)");
    }

    /** Whoever creates something has to know whether it exists now, although its model cannot be read. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "201, application/json, {\"id\":\"abc\";, true, ``",
                "201, application/json, [{\"id\":\"abc\"}], true, ``",
                "202, application/vnd.atlas.2023-01-01+json, {\"id\":\"abc\"}, true, abc",
                "200, text/html, {\"id\":\"abc\"}, false, abc",
                "200, ``, {\"id\":\"abc\"}, true, abc",
                "204, application/json, ``, true, ``"
            })
    void exceptionTellsStatusProofAndId(int status, String contentType, String body, boolean proves, String id) {
        assertThatThrownBy(() -> OneResponse.of(status, contentType, body).to(BodiesApi.class, BodiesApi::listThings))
                .isInstanceOfSatisfying(UnexpectedResponseException.class, e -> {
                    assertThat(e.status()).hasValue(status);
                    assertThat(e.provesTheWork()).isEqualTo(proves);
                    assertThat(e.resourceId().orElse("")).isEqualTo(id);
                });
    }

    private static EndpointService service(OneResponse response) {
        return response.to(
                PrivateEndpointServicesApi.class,
                api -> api.getGroupPrivateEndpointEndpointService("p", CloudProvider.AWS, "s"));
    }

    private static Map<String, Object> thing(OneResponse response) {
        return response.to(BodiesApi.class, BodiesApi::getThing);
    }
}
