package dev.atlaslink.benchmarks.client;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** Makes HttpClients with a connection for every thread and the time limit that ours have, and otherwise as they come. */
final class HttpClients5 {

    private HttpClients5() {}

    static CloseableHttpClient create() {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(Callers.CONNECTIONS)
                        .setMaxConnPerRoute(Callers.CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.ofMinutes(1))
                        .build())
                .build();
    }
}
