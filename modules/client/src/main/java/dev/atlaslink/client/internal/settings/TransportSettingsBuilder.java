package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.transport.AtlasTransport;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** Collects how requests get to Atlas, for the builder of the client, which says what each setting means. */
public final class TransportSettingsBuilder {
    private AtlasTransport given;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private int maxConnections = 64;
    private InetSocketAddress proxy;
    private ProxySelector proxySelector = ProxySelector.getDefault();
    private ProxyLogin proxyLogin;
    private SSLContext sslContext;
    private long maxResponseSize = 16L << 20;
    private String applicationName;

    /** Sets {@link TransportSettings#given}. */
    public void given(AtlasTransport transport) {
        given = Required.notNull("transport", transport, "an HTTP client");
    }

    /** Sets {@link TransportSettings#connectTimeout}. */
    public void connectTimeout(Duration timeout) {
        connectTimeout = SettingChecks.time("connectTimeout", timeout);
    }

    /** Sets {@link TransportSettings#maxConnections}. */
    public void maxConnections(int connections) {
        maxConnections = SettingChecks.number("maxConnections", connections, 1, 10_000);
    }

    /** Sets {@link TransportSettings#proxy} whatever the address of Atlas. */
    public void proxy(URI address) {
        proxy = Proxies.of(Required.notNull("proxy", address, "http://host:port"));
    }

    /** Sets {@link TransportSettings#proxy} by the address of Atlas, and takes back what was set before. */
    public void proxy(ProxySelector selector) {
        proxySelector = Required.notNull("proxy", selector, "a selector, such as one that names no proxy");
        proxy = null;
    }

    /** Sets {@link TransportSettings#proxyLogin}. */
    public void proxyCredentials(String user, String password) {
        proxyLogin = Proxies.login(user, password);
    }

    /** Sets {@link TransportSettings#sslContext}. */
    public void sslContext(SSLContext context) {
        sslContext = Required.notNull("sslContext", context, "certificates and protocols");
    }

    /** Sets {@link TransportSettings#maxResponseSize}. */
    public void maxResponseSize(long bytes) {
        maxResponseSize = SettingChecks.number("maxResponseSize", bytes, 1L << 10, 1L << 30);
    }

    /** Sets {@link TransportSettings#applicationName}. */
    public void applicationName(String name) {
        applicationName = SettingChecks.applicationName(name);
    }

    /**
     * Asks the selector of proxies, if it decides.
     *
     * @param url the address of Atlas
     * @return the settings
     */
    public TransportSettings build(URI url) {
        return new TransportSettings(
                Optional.ofNullable(given),
                connectTimeout,
                maxConnections,
                Optional.ofNullable(proxy).or(() -> Proxies.of(proxySelector, url)),
                Optional.ofNullable(proxyLogin),
                Optional.ofNullable(sslContext),
                maxResponseSize,
                Optional.ofNullable(applicationName));
    }
}
