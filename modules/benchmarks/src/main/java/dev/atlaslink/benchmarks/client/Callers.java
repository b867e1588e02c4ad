package dev.atlaslink.benchmarks.client;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.limit.PermitSource;
import feign.hc5.ApacheHttp5Client;
import feign.okhttp.OkHttpClient;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;

/** Names the ways to call that are compared. */
final class Callers {

    static final int CONNECTIONS = 64;

    /** What all but the Digest calls are compared to. */
    static final String BY_HAND = "HttpClient 5 + Jackson by hand";

    static final String FACADE = "Atlaslink, facade";

    /** What the Digest calls are compared to. */
    static final String BY_HAND_DIGEST = "HttpClient 5 + Jackson by hand, Digest by hand";

    static final String FACADE_DIGEST = "Atlaslink, facade, Digest";

    private static final String SOCKET = "bare socket + Jackson";
    private static final String JDK = "java.net.http + Jackson by hand";
    private static final String FEIGN_HC5 = "stock Feign + hc5";
    private static final String FEIGN_OKHTTP = "stock Feign + okhttp";
    private static final String GENERATED = "Atlaslink, generated interface";

    private static final List<String> IN_ORDER =
            List.of(SOCKET, BY_HAND, JDK, FEIGN_HC5, FEIGN_OKHTTP, GENERATED, FACADE, BY_HAND_DIGEST, FACADE_DIGEST);

    private Callers() {}

    /** Makes them all, in the order of the table. */
    static Map<String, Caller> all(int port) {
        Map<String, Caller> callers = new LinkedHashMap<>();
        IN_ORDER.forEach(name -> callers.put(name, one(name, port)));
        return callers;
    }

    /** Makes one, and touches none of the others: what a first call costs would be in it. */
    static Caller one(String name, int port) {
        return switch (name) {
            case SOCKET -> new SocketCaller(port);
            case BY_HAND -> new HttpClient5Caller(port, Authorization.BEARER);
            case BY_HAND_DIGEST -> new HttpClient5Caller(port, new HandDigest());
            case JDK -> new JdkCaller(port);
            case FEIGN_HC5 -> new FeignCaller(port, new ApacheHttp5Client(HttpClients5.create()));
            case FEIGN_OKHTTP -> new FeignCaller(port, okhttp());
            case GENERATED -> new GeneratedCaller(client(port, token()).api(PrivateEndpointServicesApi.class));
            case FACADE -> new FacadeCaller(client(port, token()));
            case FACADE_DIGEST -> new FacadeCaller(client(port, AtlasCredentials.apiKey("public", "private")));
            default -> throw new IllegalArgumentException("way is \"" + name + "\"; allowed is one of " + IN_ORDER);
        };
    }

    /** Returns what a way to call is compared to. */
    static String yardstick(String caller) {
        return caller.contains("Digest") ? BY_HAND_DIGEST : BY_HAND;
    }

    private static AtlasCredentials token() {
        return AtlasCredentials.bearer("token");
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
