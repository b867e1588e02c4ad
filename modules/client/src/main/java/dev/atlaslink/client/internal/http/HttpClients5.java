package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.internal.settings.ProxyLogin;
import dev.atlaslink.client.internal.settings.TransportSettings;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.auth.CredentialsProviderBuilder;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Sets Apache HttpClient 5 up to send what it is given, once, and nothing else. */
final class HttpClients5 {
    /** How long after its last response a connection is used without a look. */
    private static final TimeValue PAUSE = TimeValue.ofMilliseconds(100);

    /** So that a client that lives for days notices when the name of the host leads elsewhere. */
    private static final TimeValue TIME_TO_LIVE = TimeValue.ofMinutes(10);

    private HttpClients5() {}

    static CloseableHttpClient create(TransportSettings settings) {
        HttpClientBuilder builder = HttpClientBuilder.create()
                .setConnectionManager(pool(settings))
                .setRequestExecutor(new DeadlineExecutor())
                .setKeepAliveStrategy(new IdleLimit())
                .setUserAgent(UserAgent.of(settings.applicationName()))
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableConnectionState()
                .disableCookieManagement()
                .disableRedirectHandling();
        proxy(settings)
                .ifPresentOrElse(
                        proxy -> connectThrough(proxy, settings.proxyLogin(), builder),
                        () -> builder.replaceExecInterceptor(ChainElement.PROTOCOL.name(), new DirectExchange()));
        return builder.build();
    }

    /** Challenges get their response above the transport, so that HttpClient knows no scheme for it. */
    private static void connectThrough(HttpHost proxy, Optional<ProxyLogin> login, HttpClientBuilder builder) {
        builder.setProxy(proxy)
                .setTargetAuthenticationStrategy((type, challenges, context) -> List.of())
                .addExecInterceptorBefore(
                        ChainElement.CONNECT.name(), TunnelGuard.class.getSimpleName(), new TunnelGuard());
        login.map(known -> CredentialsProviderBuilder.create()
                        .add(proxy, known.user(), known.password().reveal().toCharArray())
                        .build())
                .ifPresent(builder::setDefaultCredentialsProvider);
    }

    static Optional<HttpHost> proxy(TransportSettings settings) {
        return settings.proxy().map(proxy -> new HttpHost("http", proxy.getHostString(), proxy.getPort()));
    }

    static HttpHost host(URI uri) {
        return new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
    }

    /**
     * To look whether the server has closed a connection takes about a millisecond: for calls in a row that is most of their
     * time. What may be repeated looks only after a pause; what may not, each time, by {@link DeadlineExecutor}.
     */
    private static PoolingHttpClientConnectionManager pool(TransportSettings settings) {
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                .setValidateAfterInactivity(PAUSE)
                .setTimeToLive(TIME_TO_LIVE)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(settings.maxConnections())
                .setMaxConnPerRoute(settings.maxConnections())
                .setDefaultConnectionConfig(connections)
                .setTlsSocketStrategy(tls(settings))
                .setConnectionFactory(HttpClients5::connection)
                .build();
    }

    /**
     * The handshake gets what the attempt has left, and no more than connecting may take. HttpClient's own limit is for each
     * read, knows nothing of the attempt and, since version 5.6, is none of the strategy's; before, the strategy sets it.
     */
    private static TlsSocketStrategy tls(TransportSettings settings) {
        // Not made before a connection needs it: it reads all the authorities that the platform trusts.
        LazyValue<TlsSocketStrategy> strategy = new LazyValue<>(() -> strategy(settings));
        long connectMillis = settings.connectTimeout().toMillis();
        return (Socket socket, String target, int port, Object attachment, HttpContext context) -> {
            DeadlineSocket limited = new DeadlineSocket(socket);
            Timeout timeout = Timeout.ofMilliseconds(Math.min(
                    connectMillis, AttemptContext.of(context).deadline().millisLeft()));
            limited.setSoTimeout(timeout.toMillisecondsIntBound());
            TlsConfig config = TlsConfig.custom().setHandshakeTimeout(timeout).build();
            SSLSocket secure = strategy.get().upgrade(limited, target, port, config, context);
            secure.setSoTimeout(0);
            return secure;
        };
    }

    /** Not by its builder, which serves blocking sockets since HttpClient 5.5 only. The JDK checks the host's name. */
    private static TlsSocketStrategy strategy(TransportSettings settings) {
        return new DefaultClientTlsStrategy(
                settings.sslContext().orElseGet(SSLContexts::createDefault), HostnameVerificationPolicy.BUILTIN, null);
    }

    private static ManagedHttpClientConnection connection(Socket socket) throws IOException {
        PlainConnection connection = new PlainConnection();
        if (socket != null) {
            connection.bind(socket);
        }
        return connection;
    }
}
