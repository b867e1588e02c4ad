package dev.atlaslink.transport.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/** Tells a proxy who calls, and its word from that of the server behind it. */
final class Proxying {
    private static final int WHO_CALLS = 407;

    private final Optional<ProxySelector> selector;
    private final Optional<ProxyLogin> login;

    Proxying(Optional<ProxySelector> selector, Optional<ProxyLogin> login) {
        this.selector = selector;
        this.login = login;
    }

    /** Adds the login where the request goes by a proxy. The JDK takes it out of what goes through a tunnel. */
    HttpRequest identify(HttpRequest.Builder message) {
        HttpRequest plain = message.build();
        return login.isPresent() && isProxied(plain.uri())
                ? message.header("Proxy-Authorization", login.get().basic()).build()
                : plain;
    }

    /**
     * Refuses what a proxy says instead of passing a request on. The JDK returns a 407 to CONNECT as a response, without ever
     * having asked for somebody to read its body; every other refusal of a tunnel is an exception of its own.
     */
    void refuseIfOfProxy(HttpResponse<InputStream> response) throws IOException {
        URI uri = response.request().uri();
        boolean ofTunnel = response.body() == null;
        boolean overHttp = uri.getScheme().equals("http") && isProxied(uri);
        if (ofTunnel || (response.statusCode() == WHO_CALLS && overHttp)) {
            if (!ofTunnel) {
                response.body().close();
            }
            throw new ConnectException("the proxy asks who calls (" + response.statusCode() + ")" + advice(ofTunnel));
        }
    }

    private String advice(boolean ofTunnel) {
        if (login.isEmpty()) {
            return "; proxyCredentials sets the user and password that it accepts";
        }
        return ofTunnel
                ? "; it does not accept proxyCredentials, or was not told: for https the JVM has to be started with"
                        + " -Djdk.http.auth.tunneling.disabledSchemes="
                : "; it does not accept proxyCredentials";
    }

    /** As the JDK chooses: the first that is named, and only if it speaks HTTP. */
    private boolean isProxied(URI uri) {
        List<Proxy> proxies = selector.map(known -> known.select(uri)).orElse(List.of());
        return !proxies.isEmpty() && proxies.get(0).type() == Proxy.Type.HTTP;
    }
}
