package dev.atlaslink.transport.jdk;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Collects the settings of a {@link JdkTransport}. A wrong one is an {@link IllegalArgumentException} that names the setting,
 * its value and what is allowed.
 */
public final class JdkTransportBuilder {
    private Duration connectTimeout = Duration.ofSeconds(10);
    private @Nullable ProxySelector proxy = ProxySelector.getDefault();
    private Optional<ProxyLogin> proxyLogin = Optional.empty();
    private @Nullable SSLContext sslContext;

    JdkTransportBuilder() {}

    /**
     * Sets the limit for connecting: to the host and the TLS handshake together, or to a proxy and its tunnel. Behind a tunnel
     * a handshake is limited by what the attempt has left.
     *
     * @param timeout more than zero; default 10 s
     * @return this builder
     */
    public JdkTransportBuilder connectTimeout(Duration timeout) {
        if (Arguments.notNull("connectTimeout", timeout, "more than zero").compareTo(Duration.ZERO) <= 0) {
            throw Arguments.refusal("connectTimeout", timeout.toString(), "more than zero");
        }
        connectTimeout = timeout;
        return this;
    }

    /**
     * Sets who chooses the HTTP proxy for an address. Of several that it names the first one is taken.
     *
     * @param selector such as {@link ProxySelector#of}; default the JVM's own, which reads {@code https.proxyHost} and the
     *     like
     * @return this builder
     */
    public JdkTransportBuilder proxy(ProxySelector selector) {
        proxy = Arguments.notNull("proxy", selector, "a selector, such as one that names no proxy");
        return this;
    }

    /**
     * Sets what the proxy is told about who calls, by HTTP Basic, with every request and unasked. Nobody else is told. For
     * https see {@link JdkTransport} on the setting of the JVM that this takes.
     *
     * @param user without a colon; default none
     * @param password not blank
     * @return this builder
     */
    public JdkTransportBuilder proxyCredentials(String user, String password) {
        proxyLogin = Optional.of(ProxyLogin.of(user, password));
        return this;
    }

    /**
     * Sets certificates and protocols of TLS.
     *
     * @param context default the JVM's own
     * @return this builder
     */
    public JdkTransportBuilder sslContext(SSLContext context) {
        sslContext = Arguments.notNull("sslContext", context, "certificates and protocols");
        return this;
    }

    /**
     * Creates the transport, which connects when it is used.
     *
     * @return the transport
     */
    public JdkTransport build() {
        HttpClient.Builder http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout);
        if (proxy != null) {
            http.proxy(proxy);
        }
        if (sslContext != null) {
            http.sslContext(sslContext);
        }
        return new JdkTransport(http.build(), new Proxying(Optional.ofNullable(proxy), proxyLogin), System::nanoTime);
    }
}
