package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.client.transport.TransportRequest;
import dev.atlaslink.client.transport.TransportResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Plays Atlas for all ways to authenticate, as far as a client sees it, and keeps what it was sent. */
final class RecordedAtlas implements AtlasTransport {
    private static final String CHALLENGE =
            "Digest realm=\"MMS Public API\", domain=\"\", nonce=\"n\", algorithm=MD5, qop=\"auth\", stale=false";

    private final List<TransportRequest> requests = new CopyOnWriteArrayList<>();
    private final Set<String> deletedKeys = ConcurrentHashMap.newKeySet();

    List<TransportRequest> requests() {
        return requests;
    }

    /** Returns the paths that were called, without the host. */
    List<String> paths() {
        return requests.stream()
                .map(request -> request.url().replaceFirst("https?://[^/]+", ""))
                .toList();
    }

    /** Returns the Authorization headers that were sent; {@code none} for a request without. */
    List<String> authorizations() {
        return requests.stream()
                .map(request -> String.join("", request.headers().getOrDefault("Authorization", List.of("none"))))
                .toList();
    }

    /** Refuses an API key from now on. */
    void delete(String publicKey) {
        deletedKeys.add(publicKey);
    }

    @Override
    public TransportResponse send(TransportRequest request) {
        requests.add(request);
        String authorization = String.join("", request.headers().getOrDefault("Authorization", List.of()));
        boolean deleted = deletedKeys.stream().anyMatch(key -> authorization.contains("username=\"" + key + "\""));
        if (authorization.isEmpty() || deleted) {
            return response(401, Map.of("WWW-Authenticate", List.of(CHALLENGE)), "{}");
        }
        Map<String, List<String>> json = Map.of("Content-Type", List.of("application/json"));
        if (request.url().endsWith("/api/oauth/token")) {
            return response(200, json, "{\"access_token\":\"issued\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
        }
        return response(200, json, "{\"enabled\":true}");
    }

    private static TransportResponse response(int status, Map<String, List<String>> headers, String body) {
        return new TransportResponse(status, headers, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
