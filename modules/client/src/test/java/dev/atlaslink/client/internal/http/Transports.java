package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.internal.settings.ProxyLogin;
import dev.atlaslink.client.internal.settings.TransportSettings;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/** Transports with one connection, 5 s to connect, and room for 100 bytes of a response. */
final class Transports {
    private Transports() {}

    static HttpTransport direct() {
        return create(Optional.empty(), Optional.empty());
    }

    static HttpTransport through(ScriptedServer proxy) {
        return create(Optional.of(InetSocketAddress.createUnresolved("localhost", proxy.port())), Optional.empty());
    }

    static HttpTransport through(ScriptedServer proxy, ProxyLogin login) {
        return create(Optional.of(InetSocketAddress.createUnresolved("localhost", proxy.port())), Optional.of(login));
    }

    private static HttpTransport create(Optional<InetSocketAddress> proxy, Optional<ProxyLogin> login) {
        TransportSettings settings = new TransportSettings(
                Optional.empty(), Duration.ofSeconds(5), 1, proxy, login, Optional.empty(), 100, Optional.of("shop/7"));
        return HttpTransport.create(settings, new BodyBuffers());
    }
}
