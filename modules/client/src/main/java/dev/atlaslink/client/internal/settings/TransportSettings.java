package dev.atlaslink.client.internal.settings;

import dev.atlaslink.client.transport.AtlasTransport;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How requests get to Atlas, checked by the builder.
 *
 * @param given sends the requests instead of our own transport
 * @param connectTimeout to connect
 * @param maxConnections open at once
 * @param proxy HTTP proxy through which to connect, perhaps not resolved
 * @param proxyLogin what to tell a proxy that asks who calls
 * @param sslContext for https; the JVM's where empty
 * @param maxResponseSize bytes of one response, decompressed
 * @param applicationName ends the User-Agent header
 */
public record TransportSettings(
        Optional<AtlasTransport> given,
        Duration connectTimeout,
        int maxConnections,
        Optional<InetSocketAddress> proxy,
        Optional<ProxyLogin> proxyLogin,
        Optional<SSLContext> sslContext,
        long maxResponseSize,
        Optional<String> applicationName) {}
