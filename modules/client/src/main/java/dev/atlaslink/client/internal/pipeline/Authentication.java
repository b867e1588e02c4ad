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
import dev.atlaslink.client.internal.variant.Variants;
import feign.Client;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Chooses how requests are authenticated, by the kind of the credentials; the only place that does. */
final class Authentication {
    private static final Variants<AtlasCredentials, Authentication, AuthenticatingClient> CLIENTS =
            Variants.<AtlasCredentials, Authentication, AuthenticatingClient>of(AtlasCredentials.class)
                    .when(AtlasCredentials.ApiKey.class, (key, by) -> by.key(key))
                    .when(AtlasCredentials.ServiceAccount.class, (account, by) -> by.serviceAccount(account))
                    .when(AtlasCredentials.BearerToken.class, (bearer, by) -> by.bearer(bearer))
                    .when(AtlasCredentials.Provided.class, (provided, by) -> by.provided(provided))
                    .build();

    /** Nobody who closes a client should wait for Atlas any longer. */
    private static final Duration TO_CLOSE = Duration.ofSeconds(5);

    private final Settings settings;
    private final Client next;
    private final ClientChain chain;

    /**
     * @param settings of the client
     * @param next sends one request
     * @param chain what the calls of the token endpoint pass
     */
    Authentication(Settings settings, Client next, ClientChain chain) {
        this.settings = settings;
        this.next = next;
        this.chain = chain;
    }

    /** The same key for all is one session, but where a source that is read again may give each generation its own. */
    AuthenticatingClient by(CredentialsByVersion credentials) {
        AuthenticatingClient any = renewed(credentials.any(), CredentialsByVersion::any);
        return credentials
                .keyOnly()
                .filter(keyOnly -> settings.auth().rereading().isPresent() || !keyOnly.equals(credentials.any()))
                .<AuthenticatingClient>map(keyOnly -> new ByGenerationClient(
                        renewed(keyOnly, others -> others.keyOnly().orElse(keyOnly)), any))
                .orElse(any);
    }

    /** Where the source of the credentials can be read again, it is, once they are refused. */
    private AuthenticatingClient renewed(
            AtlasCredentials known, Function<CredentialsByVersion, AtlasCredentials> pick) {
        return settings.auth()
                .rereading()
                .<AuthenticatingClient>map(
                        source -> new ProvidedClient(known, () -> pick.apply(source.get()), this::by))
                .orElseGet(() -> by(known));
    }

    private AuthenticatingClient by(AtlasCredentials credentials) {
        return CLIENTS.apply(credentials, this);
    }

    private AuthenticatingClient key(AtlasCredentials.ApiKey key) {
        return new DigestClient(next, key, settings.auth().nonceReuse());
    }

    private AuthenticatingClient bearer(AtlasCredentials.BearerToken bearer) {
        return new BearerClient(next, new FixedToken(bearer.token()));
    }

    private AuthenticatingClient provided(AtlasCredentials.Provided provided) {
        return new ProvidedClient(provided.provider(), this::by);
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
        OAuthApi oauth = chain.above(basic, limits).api(OAuthApi.class);
        return new TokenEndpoint(oauth, limits.auth().tokenStore(), key, limits.clock(), limits.observer());
    }
}
