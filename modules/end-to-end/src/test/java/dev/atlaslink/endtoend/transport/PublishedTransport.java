package dev.atlaslink.endtoend.transport;

import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.transport.jdk.JdkTransport;
import dev.atlaslink.transport.jdk.JdkTransportBuilder;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** The transports that are published here, so that their settings of proxies and TLS are ours to test, too. */
enum PublishedTransport {
    OURS {
        @Override
        AtlasClientBuilder applyTo(AtlasClientBuilder builder, Surroundings surroundings) {
            surroundings.tls().ifPresent(builder::sslContext);
            surroundings.proxy().ifPresent(builder::proxy);
            surroundings.password().ifPresent(password -> builder.proxyCredentials("me", password));
            return builder.connectTimeout(surroundings.connectTimeout());
        }
    },
    JDK {
        @Override
        AtlasClientBuilder applyTo(AtlasClientBuilder builder, Surroundings surroundings) {
            JdkTransportBuilder transport = JdkTransport.builder().connectTimeout(surroundings.connectTimeout());
            surroundings.tls().ifPresent(transport::sslContext);
            surroundings
                    .proxy()
                    .map(proxy -> ProxySelector.of(new InetSocketAddress(proxy.getHost(), proxy.getPort())))
                    .ifPresent(transport::proxy);
            surroundings.password().ifPresent(password -> transport.proxyCredentials("me", password));
            return builder.transport(transport.build());
        }
    };

    abstract AtlasClientBuilder applyTo(AtlasClientBuilder builder, Surroundings surroundings);

    /** What stands between client and Atlas. */
    record Surroundings(
            Optional<SSLContext> tls, Optional<URI> proxy, Optional<String> password, Duration connectTimeout) {
        static final Surroundings NONE =
                new Surroundings(Optional.empty(), Optional.empty(), Optional.empty(), Duration.ofSeconds(10));

        Surroundings trusting(SSLContext context) {
            return new Surroundings(Optional.of(context), proxy, password, connectTimeout);
        }

        Surroundings through(URI address) {
            return new Surroundings(tls, Optional.of(address), password, connectTimeout);
        }

        Surroundings knownBy(String secret) {
            return new Surroundings(tls, proxy, Optional.of(secret), connectTimeout);
        }

        Surroundings connectingWithin(Duration limit) {
            return new Surroundings(tls, proxy, password, limit);
        }
    }
}
