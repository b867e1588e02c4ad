package dev.atlaslink.transport.jdk;

import dev.atlaslink.client.transport.TransportResponse;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes our response of the JDK's, which leaves compressed bodies as they are. */
final class Unpacking {
    static final String GZIP = "gzip";

    private static final String ENCODING = "Content-Encoding";

    private Unpacking() {}

    static TransportResponse of(HttpResponse<InputStream> response) {
        Map<String, List<String>> headers = response.headers().map();
        boolean packed = response.headers()
                .firstValue(ENCODING)
                .filter(GZIP::equalsIgnoreCase)
                .isPresent();
        return packed
                ? new TransportResponse(response.statusCode(), withoutEncoding(headers), new GzipBody(response.body()))
                : new TransportResponse(response.statusCode(), headers, response.body());
    }

    /** They tell of the body on the wire, not of the one that the client gets. */
    private static Map<String, List<String>> withoutEncoding(Map<String, List<String>> headers) {
        Map<String, List<String>> rest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rest.putAll(headers);
        rest.keySet().removeAll(List.of(ENCODING, "Content-Length"));
        return rest;
    }
}
