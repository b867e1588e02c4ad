package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.internal.wording.Required;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Optional;

/** Finds the proxy to connect through, and who calls. */
public final class Proxies {
    private Proxies() {}

    /**
     * Reads {@code http://host:port}, the form in which proxies are usually configured.
     *
     * @param uri of the proxy
     * @return its address, unresolved
     * @throws IllegalArgumentException if it has another form
     */
    public static InetSocketAddress of(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
        boolean portFits = uri.getPort() >= 1 && uri.getPort() <= 65_535;
        if (!"http".equalsIgnoreCase(uri.getScheme())
                || uri.getHost() == null
                || !portFits
                || !bare
                || !path.matches("/?")) {
            throw Required.refusal(
                    "proxy",
                    SettingChecks.masked(uri.toString()),
                    "http://host:port, without path; a user goes into proxyCredentials");
        }
        return InetSocketAddress.createUnresolved(uri.getHost().replaceAll("[\\[\\]]", ""), uri.getPort());
    }

    /**
     * Checks what a proxy is told.
     *
     * @param user not blank and without a colon
     * @param password not blank
     * @return both
     * @throws IllegalArgumentException naming the setting and what is allowed
     */
    public static ProxyLogin login(String user, String password) {
        if (user == null || user.isBlank() || user.contains(":")) {
            throw Required.refusal("user of proxyCredentials", user, "a name without a colon");
        }
        if (password == null || password.isBlank()) {
            throw Required.blank("password of proxyCredentials", password);
        }
        return new ProxyLogin(user, Secret.of(password));
    }

    /**
     * Returns the first HTTP proxy that a selector names, unless it would rather have no proxy; SOCKS is the business of
     * Java's sockets.
     *
     * @param selector {@code null} where the JVM has none
     * @param target that the proxy is for
     * @return the address of the proxy, or empty for none
     */
    public static Optional<InetSocketAddress> of(ProxySelector selector, URI target) {
        return selector == null
                ? Optional.empty()
                : selector.select(target).stream()
                        .takeWhile(proxy -> proxy.type() != Proxy.Type.DIRECT)
                        .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
                        .map(proxy -> (InetSocketAddress) proxy.address())
                        .findFirst();
    }
}
