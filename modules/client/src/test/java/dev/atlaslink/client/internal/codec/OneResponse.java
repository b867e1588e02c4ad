package dev.atlaslink.client.internal.codec;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.client.transport.TransportRequest;
import dev.atlaslink.client.transport.TransportResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A server that gives one response to whatever a client asks of it; there is no socket between them. */
final class OneResponse implements AtlasTransport {
    private final int status;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final byte[] body;
    private final Deque<TransportRequest> received = new ArrayDeque<>();

    private OneResponse(int status, String contentType, byte[] body) {
        this.status = status;
        this.body = body;
        if (!contentType.isEmpty()) {
            headers.put("Content-Type", List.of(contentType));
        }
    }

    static OneResponse json(String body) {
        return of(200, "application/json", body);
    }

    /** Without a Content-Type if that is empty. */
    static OneResponse of(int status, String contentType, String body) {
        return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static OneResponse of(int status, String contentType, byte[] body) {
        return new OneResponse(status, contentType, body);
    }

    <A, T> T to(Class<A> api, Function<A, T> call) {
        AtlasCredentials credentials = AtlasCredentials.apiKey("public", "private");
        try (AtlasClient client = AtlasClient.builder()
                .credentials(credentials)
                .transport(this)
                .permitSource(PermitSource.UNLIMITED)
                .maxAttempts(1)
                .build()) {
            return call.apply(client.api(api));
        }
    }

    /** Returns what was sent for a call. */
    <A> TransportRequest sentFor(Class<A> api, Consumer<A> call) {
        boolean made = to(api, implementation -> {
            call.accept(implementation);
            return true;
        });
        if (!made || received.size() != 1) {
            throw new IllegalStateException("requests were " + received);
        }
        return received.remove();
    }

    @Override
    public TransportResponse send(TransportRequest request) {
        received.add(request);
        return new TransportResponse(status, headers, new ByteArrayInputStream(body));
    }
}
