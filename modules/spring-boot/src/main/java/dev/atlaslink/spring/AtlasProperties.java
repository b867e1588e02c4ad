package dev.atlaslink.spring;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.model.ProjectId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the client; what is not set is left to the environment and the client's defaults. The metadata for editors is
 * made of this text. Addresses are texts: a failed conversion would repeat them, with a password that is in them by mistake.
 *
 * @param enabled Whether there is a client at all.
 * @param baseUrl Address of Atlas: scheme, host and port only. https is required except on loopback.
 * @param projectId Default project: 24 lower-case hexadecimal digits.
 * @param apiVersion API generation that the client speaks.
 * @param apiKey Programmatic API key, which works with every generation.
 * @param serviceAccount Service account, which works with v2 only.
 * @param accessToken OAuth access token that was issued elsewhere; works with v2 only.
 * @param nonceReuse Whether a nonce of HTTP Digest serves more than one call.
 * @param tokenStore Folder of this user in which clients share their access tokens. By default each keeps its own in memory.
 * @param revokeOnClose Whether closing the client revokes its access token. By default true without a token store.
 * @param connectTimeout Time to connect, and then for the TLS handshake.
 * @param attemptTimeout Time of one request, to the last byte of its response.
 * @param callTimeout Time of one call in all: attempts, tokens and pauses.
 * @param settleTimeout Time to find out what a creation without a usable response made.
 * @param maxAttempts Attempts of one call, 1 to 20; 1 means no retry.
 * @param permitSource What keeps calls below Atlas's rate limits.
 * @param creationLock Folder of this user in which processes lock what they create. By default only threads take turns.
 * @param resourceDate Later version to ask v2 for, as a date. By default each operation's own.
 * @param maxConnections Connections that are open at once.
 * @param maxResponseSize Size of a response after which it is not read further.
 * @param proxy HTTP proxy, as http://host:port. By default the JVM's.
 * @param proxyCredentials Credentials for a proxy that asks for them.
 * @param ssl Certificates and protocols for https.
 * @param applicationName Name, or name/version, at the end of the User-Agent header.
 * @param pollInterval Pauses between two polls of a wait.
 */
@ConfigurationProperties("atlaslink")
record AtlasProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String baseUrl,
        @Nullable ProjectId projectId,
        @Nullable ApiVersion apiVersion,
        @Nullable ApiKey apiKey,
        @Nullable ServiceAccount serviceAccount,
        @Nullable Secret accessToken,
        @Nullable Boolean nonceReuse,
        @Nullable Path tokenStore,
        @Nullable Boolean revokeOnClose,
        @Nullable Duration connectTimeout,
        @Nullable Duration attemptTimeout,
        @Nullable Duration callTimeout,
        @Nullable Duration settleTimeout,
        @Nullable Integer maxAttempts,
        @Nullable Permits permitSource,
        @Nullable Path creationLock,
        @Nullable LocalDate resourceDate,
        @Nullable Integer maxConnections,
        @Nullable DataSize maxResponseSize,
        @Nullable String proxy,
        @Nullable ProxyCredentials proxyCredentials,
        @Nullable Ssl ssl,
        @Nullable String applicationName,
        @DefaultValue PollInterval pollInterval) {

    /**
     * An API key.
     *
     * @param publicKey Public key, the user name of HTTP Digest.
     * @param privateKey Private key, the password of HTTP Digest.
     */
    record ApiKey(@Nullable String publicKey, @Nullable Secret privateKey) {}

    /**
     * A service account.
     *
     * @param clientId Client id, mdb_sa_id_...
     * @param clientSecret Client secret, mdb_sa_sk_...
     */
    record ServiceAccount(
            @Nullable String clientId, @Nullable Secret clientSecret) {}

    /**
     * Credentials for a proxy.
     *
     * @param user Name, without a colon.
     * @param password Password of the user.
     */
    record ProxyCredentials(@Nullable String user, @Nullable Secret password) {}

    /**
     * What https uses.
     *
     * @param bundle Name of an SSL bundle of the application. By default the JVM's certificates and protocols.
     */
    record Ssl(@Nullable String bundle) {}

    /**
     * Pauses of a wait.
     *
     * @param first First pause, and the shortest.
     * @param longest Longest pause, to which pauses grow.
     */
    record PollInterval(
            @DefaultValue("1s") Duration first,
            @DefaultValue("30s") Duration longest) {}

    /** What there is to keep calls below Atlas's rate limits without code. */
    enum Permits {
        /** Token buckets of this client alone, as by default. */
        IN_PROCESS,
        /** Nothing. */
        UNLIMITED
    }
}
