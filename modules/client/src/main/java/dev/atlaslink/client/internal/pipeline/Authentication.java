package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.TokenKey;
import dev.atlaslink.client.internal.auth.AuthenticatingClient;
import dev.atlaslink.client.internal.auth.BearerClient;
import dev.atlaslink.client.internal.auth.ByGenerationClient;
import dev.atlaslink.client.internal.auth.ClientBasicClient;
import dev.atlaslink.client.internal.auth.DigestClient;
import dev.atlaslink.client.internal.auth.FixedToken;
import dev.atlaslink.client.internal.auth.ProvidedClient;
import dev.atlaslink.client.internal.auth.ServiceAccountClient;
import dev.atlaslink.client.internal.auth.TokenEndpoint;
import dev.atlaslink.client.internal.auth.TokenRevoker;
import dev.atlaslink.client.internal.auth.TokenSource;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.settings.Settings;
import feign.Client;
import java.time.Duration;
import java.util.Optional;

/** Chooses how requests are authenticated, by the kind of the credentials; the only place that does. */
final class Authentication {
    /** Nobody who closes a client should wait for Atlas any longer. */
    private static final Duration TO_CLOSE = Duration.ofSeconds(5);

    private final Settings settings;
    private final Client next;
    private final CallLines lines;

    /**
     * @param settings of the client
     * @param next sends one request
     * @param lines what the calls of the token endpoint pass
     */
    Authentication(Settings settings, Client next, CallLines lines) {
        this.settings = settings;
        this.next = next;
        this.lines = lines;
    }

    AuthenticatingClient by(CredentialsByVersion credentials) {
        AuthenticatingClient any = by(credentials.any());
        return credentials
                .keyOnly()
                .filter(keyOnly -> !keyOnly.equals(credentials.any()))
                .<AuthenticatingClient>map(keyOnly -> new ByGenerationClient(by(keyOnly), any))
                .orElse(any);
    }

    private AuthenticatingClient by(AtlasCredentials credentials) {
        if (credentials instanceof AtlasCredentials.ApiKey key) {
            return new DigestClient(next, key, settings.auth().nonceReuse());
        }
        if (credentials instanceof AtlasCredentials.ServiceAccount account) {
            return serviceAccount(account);
        }
        if (credentials instanceof AtlasCredentials.BearerToken bearer) {
            return new BearerClient(next, new FixedToken(bearer.token()));
        }
        return new ProvidedClient(((AtlasCredentials.Provided) credentials).provider(), this::by);
    }

    private AuthenticatingClient serviceAccount(AtlasCredentials.ServiceAccount account) {
        Client basic = new ClientBasicClient(next, account);
        TokenKey key = new TokenKey(settings.baseUrl(), account.clientId());
        Optional<TokenRevoker> revoker = settings.auth().revokeOnClose()
                ? Optional.of(new TokenRevoker(endpoint(settings.once(TO_CLOSE), basic, key)))
                : Optional.empty();
        TokenSource tokens = new TokenSource(endpoint(settings, basic, key), revoker, settings.clock());
        return new ServiceAccountClient(basic, new BearerClient(next, tokens));
    }

    private TokenEndpoint endpoint(Settings limits, Client basic, TokenKey key) {
        OAuthApi oauth = lines.above(basic, limits).api(OAuthApi.class);
        return new TokenEndpoint(oauth, limits.auth().tokenStore(), key, limits.clock(), limits.observer());
    }
}
