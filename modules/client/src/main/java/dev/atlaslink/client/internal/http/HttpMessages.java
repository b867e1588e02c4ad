package dev.atlaslink.client.internal.http;

import feign.Request;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Turns Feign's requests into HttpClient's, and the heads of HttpClient's responses into Feign's. */
final class HttpMessages {
    private HttpMessages() {}

    static ClassicHttpRequest of(Request request, HttpHost host) {
        BasicClassicHttpRequest message =
                new BasicClassicHttpRequest(request.httpMethod().name(), host, Requests.target(request));
        request.headers().forEach((name, values) -> {
            // The entity sets the length itself.
            if (!name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> message.addHeader(name, value));
            }
        });
        byte[] body = request.body();
        if (body != null) {
            message.setEntity(new ByteArrayEntity(body, null));
        }
        return message;
    }

    static Map<String, Collection<String>> headers(ClassicHttpResponse response) {
        Map<String, Collection<String>> result = new LinkedHashMap<>();
        for (Header header : response.getHeaders()) {
            result.merge(header.getName(), List.of(header.getValue()), HttpMessages::both);
        }
        return result;
    }

    private static Collection<String> both(Collection<String> values, Collection<String> others) {
        return Stream.concat(values.stream(), others.stream()).toList();
    }

    static Optional<String> contentType(ClassicHttpResponse response) {
        return Optional.ofNullable(response.getFirstHeader("Content-Type")).map(Header::getValue);
    }
}
