package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.event.Call;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Copies responses into the form that users see. */
public final class RawResponses {
    private RawResponses() {}

    /**
     * Copies a response, which can still be read afterwards.
     *
     * @param call that it belongs to
     * @param response whose body can be read more than once
     * @return the copy, without the header that may open a session
     * @throws IOException if the body cannot be read
     */
    public static RawResponse of(Call call, Response response) throws IOException {
        Map<String, List<String>> headers = new HashMap<>(Requests.byLowerCaseName(response.headers()));
        headers.remove("set-cookie");
        return new RawResponse(
                call,
                response.status(),
                headers,
                text(response.body()),
                Requests.header(response.headers(), "Content-Type").flatMap(MediaTypes::resourceDate));
    }

    /** JSON is UTF-8 (RFC 8259); a proxy's page in another charset is readable enough. */
    private static String text(Response.Body body) throws IOException {
        if (body == null) {
            return "";
        }
        try (InputStream in = body.asInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
