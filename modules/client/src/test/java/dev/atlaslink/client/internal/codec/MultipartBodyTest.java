package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.transport.TransportRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bodies of several parts: a file for bytes, JSON for objects, and plain text for all else (OpenAPI, encoding object). */
final class MultipartBodyTest {
    @Test
    void partIsWhatItsValueIs() {
        TransportRequest request =
                sent(api -> api.postParts(bytes("x,y\r\n"), List.of("é", bytes("1")), Map.of("from", 1)));

        assertThat(contentType(request)).startsWith("multipart/form-data; ");
        assertThat(parts(request))
                .containsExactly(
                        "",
                        "|Content-Disposition: form-data; name=\"file\"; filename=\"file\"|Content-Type:"
                                + " application/octet-stream||x,y||",
                        "|Content-Disposition: form-data; name=\"tag\"|Content-Type: text/plain; charset=UTF-8||é|",
                        "|Content-Disposition: form-data; name=\"tag\"; filename=\"tag\"|Content-Type:"
                                + " application/octet-stream||1|",
                        "|Content-Disposition: form-data; name=\"größe\"|Content-Type: application/json;"
                                + " charset=UTF-8||{\"from\":1}|",
                        "--|");
    }

    @Test
    void kindOfMultipartIsTheOperations() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("note", "hi");
        body.put("none", null);
        body.put("size", 7);

        TransportRequest request = sent(api -> api.postMixed(body));

        assertThat(contentType(request)).startsWith("multipart/mixed; ");
        assertThat(parts(request))
                .containsExactly(
                        "",
                        "|Content-Disposition: form-data; name=\"note\"|Content-Type: text/plain; charset=UTF-8||hi|",
                        "|Content-Disposition: form-data; name=\"size\"|Content-Type: text/plain; charset=UTF-8||7|",
                        "--|");
    }

    /** What divides the parts is drawn for each body, so that the operation's own header cannot name it. */
    @Test
    void headersStayTheOperationsButForTheMediaType() {
        TransportRequest request = sent(api -> api.postParts(bytes("x"), List.of(), "s"));

        assertThat(request.headers()).containsEntry("Accept", List.of("application/json"));
        assertThat(request.headers().get("Content-Type")).hasSize(1);
    }

    private static TransportRequest sent(Consumer<BodiesApi> call) {
        return OneResponse.of(204, "", "").sentFor(BodiesApi.class, call);
    }

    private static String contentType(TransportRequest request) {
        return request.headers().get("Content-Type").get(0);
    }

    private static List<String> parts(TransportRequest request) {
        String boundary = contentType(request).replaceFirst(".*boundary=([^;]+).*", "$1");
        String body = new String(request.body().orElseThrow(), StandardCharsets.UTF_8);
        return Arrays.stream(body.split("--" + Pattern.quote(boundary)))
                .map(part -> part.replace("\r\n", "|"))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
