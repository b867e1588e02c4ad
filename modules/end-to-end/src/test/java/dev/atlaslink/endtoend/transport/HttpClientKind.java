package dev.atlaslink.endtoend.transport;

import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.feign.FeignTransport;
import dev.atlaslink.transport.jdk.JdkTransport;
import feign.Client;
import feign.hc5.ApacheHttp5Client;
import feign.http2client.Http2Client;
import feign.okhttp.OkHttpClient;
import java.net.http.HttpClient;
import java.time.Duration;

/** The HTTP clients that every rule of the suite runs over. */
enum HttpClientKind {
    OURS,
    FEIGN_HC5,
    FEIGN_JAVA11,
    FEIGN_OKHTTP,
    JDK;

    AtlasClientBuilder applyTo(AtlasClientBuilder builder) {
        return switch (this) {
            case OURS -> builder;
            case FEIGN_HC5 -> builder.transport(FeignTransport.of(new ApacheHttp5Client()));
            case FEIGN_JAVA11 -> builder.transport(FeignTransport.of(java11()));
            case FEIGN_OKHTTP -> builder.transport(FeignTransport.of(new OkHttpClient()));
            case JDK -> builder.transport(JdkTransport.create());
        };
    }

    /** Unless it is told HTTP/1.1, it asks for an upgrade with every request on plain http. */
    private static Client java11() {
        return new Http2Client(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build());
    }
}
