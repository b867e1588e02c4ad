package dev.atlaslink.client.feign;

import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.client.transport.TransportRequest;
import dev.atlaslink.client.transport.TransportResponse;
import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.RequestTemplate;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sends requests by a Feign client, such as those of feign-hc5, feign-okhttp or feign-java11. Each request carries the
 * timeouts of the {@link dev.atlaslink.client.AtlasClient} and forbids redirects; proxy, certificates and connection
 * pool are those of the Feign client. It must not log headers.
 *
 * <p>Feign's default client cannot send PATCH; see the guide on resilience for how the others differ.
 */
public final class FeignTransport implements AtlasTransport {
    private static final boolean FOLLOW_REDIRECTS = false;

    private final Client client;

    private FeignTransport(Client client) {
        this.client = client;
    }

    /**
     * Creates a transport from a Feign client.
     *
     * @param client thread-safe; the caller closes it
     * @return the transport
     */
    public static AtlasTransport of(Client client) {
        return new FeignTransport(Required.notNull("client", client, "a Feign client"));
    }

    @Override
    public TransportResponse send(TransportRequest request) throws IOException {
        Map<String, Collection<String>> headers = new LinkedHashMap<>(request.headers());
        Request feignRequest = Request.create(
                HttpMethod.valueOf(request.method()),
                request.url(),
                headers,
                request.body().orElse(null),
                null,
                new RequestTemplate());
        Request.Options options = new Request.Options(request.connectTimeout(), request.timeout(), FOLLOW_REDIRECTS);
        Response response = client.execute(feignRequest, options);
        return new TransportResponse(response.status(), response.headers(), body(response));
    }

    private static InputStream body(Response response) throws IOException {
        return response.body() == null
                ? InputStream.nullInputStream()
                : response.body().asInputStream();
    }
}
