package dev.atlaslink.spring;

import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.creation.FileCreationLock;
import dev.atlaslink.client.credentials.FileTokenStore;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.spring.AtlasProperties.Permits;
import dev.atlaslink.spring.AtlasProperties.PollInterval;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/** Hands properties to the builder of the client, which checks them. */
final class PropertySettings {
    private final AtlasProperties properties;
    private final Function<String, SSLContext> sslBundles;

    /** Takes what makes an SSL context of the name of a bundle. */
    PropertySettings(AtlasProperties properties, Function<String, SSLContext> sslBundles) {
        this.properties = properties;
        this.sslBundles = sslBundles;
    }

    void apply(AtlasClientBuilder builder) {
        calls(builder);
        connections(builder);
        Named.set("base-url", properties.baseUrl(), url -> builder.baseUrl(uri(url, "https://host[:port]")));
        Named.set("project-id", properties.projectId(), builder::projectId);
        Named.set("api-version", properties.apiVersion(), builder::apiVersion);
        Named.set("nonce-reuse", properties.nonceReuse(), builder::nonceReuse);
        Named.set("token-store", properties.tokenStore(), folder -> builder.tokenStore(FileTokenStore.in(folder)));
        Named.set("revoke-on-close", properties.revokeOnClose(), builder::revokeOnClose);
        Named.set(
                "creation-lock",
                properties.creationLock(),
                folder -> builder.creationLock(FileCreationLock.in(folder)));
        if (properties.permitSource() == Permits.UNLIMITED) {
            builder.permitSource(PermitSource.UNLIMITED);
        }
    }

    private void calls(AtlasClientBuilder builder) {
        Named.set("attempt-timeout", properties.attemptTimeout(), builder::attemptTimeout);
        Named.set("call-timeout", properties.callTimeout(), builder::callTimeout);
        Named.set("settle-timeout", properties.settleTimeout(), builder::settleTimeout);
        Named.set("max-attempts", properties.maxAttempts(), builder::maxAttempts);
        Named.set("resource-date", properties.resourceDate(), builder::resourceDate);
        PollInterval pauses = properties.pollInterval();
        Named.set("poll-interval", pauses, given -> builder.pollInterval(given.first(), given.longest()));
    }

    private void connections(AtlasClientBuilder builder) {
        Named.set("connect-timeout", properties.connectTimeout(), builder::connectTimeout);
        Named.set("max-connections", properties.maxConnections(), builder::maxConnections);
        Named.set("max-response-size", properties.maxResponseSize(), size -> builder.maxResponseSize(size.toBytes()));
        Named.set("application-name", properties.applicationName(), builder::applicationName);
        Named.set("proxy", properties.proxy(), proxy -> builder.proxy(uri(proxy, "http://host:port")));
        if (properties.proxyCredentials() != null) {
            PropertyCredentials.pair(
                    "proxy-credentials",
                    "user",
                    properties.proxyCredentials().user(),
                    "password",
                    properties.proxyCredentials().password(),
                    builder::proxyCredentials);
        }
        if (properties.ssl() != null) {
            Named.set("ssl.bundle", properties.ssl().bundle(), name -> builder.sslContext(sslBundles.apply(name)));
        }
    }

    /** Does not repeat what it cannot read: it may hold a password. */
    private static URI uri(String text, String allowed) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("it is no URI; allowed is " + allowed);
        }
    }
}
