package dev.atlaslink.transport.jdk;

import dev.atlaslink.client.transport.TransportRequest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Makes the JDK's request of ours; the JDK sends path and query as they are. */
final class Messages {
    private Messages() {}

    static HttpRequest.Builder of(TransportRequest request) {
        HttpRequest.Builder message = HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(request.timeout())
                .header("Accept-Encoding", Unpacking.GZIP);
        // Unless it is told so, newer JDKs say of a GET, too, that its body has no bytes.
        if (!request.method().equals("GET") || request.body().isPresent()) {
            message.method(
                    request.method(),
                    request.body().map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody));
        }
        request.headers().forEach((name, values) -> values.forEach(value -> message.header(name, value)));
        return message;
    }
}
