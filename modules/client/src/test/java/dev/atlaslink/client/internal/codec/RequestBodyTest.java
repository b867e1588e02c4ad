package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.CreateAwsEndpointServiceRequest;
import dev.atlaslink.api.v2.model.CreateEndpointServiceRequest;
import dev.atlaslink.client.transport.TransportRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How the body of a request is written: by its media type, and by what it is. */
final class RequestBodyTest {
    private static final byte[] NOT_TEXT = {0, -1, 13, 10, 127};

    @Test
    void modelIsCompactJsonWithoutWhatIsNotSet() {
        CreateEndpointServiceRequest request = CreateAwsEndpointServiceRequest.builder()
                .region("us-east-1")
                .putUnknownProperties("later", Map.of("a", List.of(1)))
                .build();

        TransportRequest sent = OneResponse.json("{\"cloudProvider\":\"AWS\",\"id\":\"1\"}")
                .sentFor(
                        PrivateEndpointServicesApi.class,
                        api -> api.createGroupPrivateEndpointEndpointService("p", request));

        assertThat(text(sent)).isEqualTo("{\"providerName\":\"AWS\",\"region\":\"us-east-1\",\"later\":{\"a\":[1]}}");
    }

    @Test
    void anythingIsJsonWhereTheMediaTypeIs() {
        assertThat(sent(api -> api.putJson("größe"))).isEqualTo("\"größe\"");
        assertThat(sent(api -> api.putJson(new byte[] {1, 2, 3}))).isEqualTo("\"AQID\"");
        assertThat(sent(api -> api.putJson(Arrays.asList(1, null, Optional.of("a"), Optional.empty()))))
                .isEqualTo("[1,null,\"a\",null]");
        assertThat(sent(api -> api.putJson(Map.of("at", Instant.parse("2026-01-02T03:04:05Z")))))
                .isEqualTo("{\"at\":\"2026-01-02T03:04:05Z\"}");
    }

    @Test
    void bytesAndTextsAreSentAsTheyAre() {
        assertThat(bytes(api -> api.putText(NOT_TEXT))).isEqualTo(NOT_TEXT);
        assertThat(sent(api -> api.putText("say \"größe\""))).isEqualTo("say \"größe\"");
    }

    @Test
    void whatCannotBeWrittenIsRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(api -> api.putText(7)))
                .withMessage("body is a Integer; allowed as text/plain is a byte[] or a String");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(api -> api.putJson(null)))
                .withMessage("body is null; allowed is a request body");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(api -> api.putJson(new Object())))
                .withMessage("the request body cannot be written as JSON: at $");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(api -> api.putJson(Map.of("a", List.of(1, new Object())))))
                .withMessage("the request body cannot be written as JSON: at $.a[1]");
    }

    @Test
    void fieldsOfAFormAreEncodedAndKeepTheirOrder() {
        assertThat(sent(api -> api.putFields("a b&c", List.of("é", 1, true), Map.of("from", 1))))
                .isEqualTo("name=a+b%26c&tag=%C3%A9&tag=1&tag=true&size=%7B%22from%22%3A1%7D");
        assertThat(sent(api -> api.putFields(null, List.of(), 7))).isEqualTo("size=7");
    }

    @Test
    void mapIsAFormWhereTheMediaTypeIs() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("a b", List.of("c&d", 1));
        form.put("none", null);
        form.put("list", List.of(List.of(1, 2)));
        form.put("größe", "x");

        assertThat(sent(api -> api.putForm(form))).isEqualTo("a+b=c%26d&a+b=1&list=%5B1%2C2%5D&gr%C3%B6%C3%9Fe=x");
    }

    @Test
    void modelIsAFormOfItsProperties() {
        assertThat(sent(api -> api.putForm(new Range(1, null, List.of("a", "b")))))
                .isEqualTo("from=1&tags=a&tags=b");
    }

    @Test
    void formWithoutFieldsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(api -> api.putForm(7)))
                .withMessage("body is a Integer; allowed is a map or a model");
    }

    @Test
    void fieldWithoutANameIsRefused() {
        Map<String, Object> form = new HashMap<>();
        form.put(null, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(api -> api.putForm(form)))
                .withMessage("the name of a parameter is null; allowed is a text");
    }

    private record Range(Integer from, Integer to, List<String> tags) {}

    private static String sent(Consumer<BodiesApi> call) {
        return new String(bytes(call), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Consumer<BodiesApi> call) {
        return OneResponse.of(204, "", "").sentFor(BodiesApi.class, call).body().orElseThrow();
    }

    private static String text(TransportRequest request) {
        return new String(request.body().orElseThrow(), StandardCharsets.UTF_8);
    }
}
