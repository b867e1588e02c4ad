package dev.atlaslink.benchmarks.client;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.limit.PermitSource;
import feign.hc5.ApacheHttp5Client;
import feign.okhttp.OkHttpClient;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;

/** Names the ways to call that are compared. */
final class Callers {

    static final int CONNECTIONS = 64;

    /** What all but the Digest calls are compared to. */
    static final String BY_HAND = "HttpClient 5 + Jackson by hand";

    /** What the Digest calls are compared to. */
    static final String BY_HAND_DIGEST = "HttpClient 5 + Jackson by hand, Digest by hand";

    private Callers() {}

    /** Makes them all, in the order of the table. */
    static Map<String, Caller> all(int port) {
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("bare socket + Jackson", new SocketCaller(port));
        callers.put(BY_HAND, new HttpClient5Caller(port, Authorization.BEARER));
        callers.put("java.net.http + Jackson by hand", new JdkCaller(port));
        callers.put("stock Feign + hc5", new FeignCaller(port, new ApacheHttp5Client(HttpClients5.create())));
        callers.put("stock Feign + okhttp", new FeignCaller(port, okhttp()));
        AtlasCredentials token = AtlasCredentials.bearer("token");
        callers.put(
                "Atlaslink, generated interface",
                new GeneratedCaller(client(port, token).api(PrivateEndpointServicesApi.class)));
        callers.put("Atlaslink, facade", new FacadeCaller(client(port, token)));
        callers.put(BY_HAND_DIGEST, new HttpClient5Caller(port, new HandDigest()));
        AtlasCredentials key = AtlasCredentials.apiKey("public", "private");
        callers.put("Atlaslink, facade, Digest", new FacadeCaller(client(port, key)));
        return callers;
    }

    /** Returns what a way to call is compared to. */
    static String yardstick(String caller) {
        return caller.contains("Digest") ? BY_HAND_DIGEST : BY_HAND;
    }

    private static AtlasClient client(int port, AtlasCredentials credentials) {
        return AtlasClient.builder()
                .baseUrl(URI.create("http://127.0.0.1:" + port))
                .credentials(credentials)
                .permitSource(PermitSource.UNLIMITED)
                .maxConnections(CONNECTIONS)
                .build();
    }

    private static OkHttpClient okhttp() {
        return new OkHttpClient(new okhttp3.OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(CONNECTIONS, 1, TimeUnit.MINUTES))
                .build());
    }
}
