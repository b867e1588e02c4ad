package dev.atlaslink.client;

import dev.atlaslink.client.creation.CreationLock;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.CredentialSource;
import dev.atlaslink.client.credentials.TokenStore;
import dev.atlaslink.client.internal.call.SafeObserver;
import dev.atlaslink.client.internal.generation.Generations;
import dev.atlaslink.client.internal.limit.TokenBuckets;
import dev.atlaslink.client.internal.pipeline.MinimumVersions;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.internal.settings.AuthSettingsBuilder;
import dev.atlaslink.client.internal.settings.CloudService;
import dev.atlaslink.client.internal.settings.PollIntervals;
import dev.atlaslink.client.internal.settings.SettingChecks;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.internal.settings.TransportSettingsBuilder;
import dev.atlaslink.client.internal.source.CredentialChain;
import dev.atlaslink.client.internal.source.CredentialSources;
import dev.atlaslink.client.internal.source.EnvironmentSettings;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.client.transport.AtlasTransport;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Collects the settings of an {@link AtlasClient}. Each method checks its setting and returns this builder;
 * {@link #build()} checks the settings together. A wrong one is an {@link IllegalArgumentException} that names the setting,
 * its value and what is allowed.
 */
public final class AtlasClientBuilder {
    private final AuthSettingsBuilder auth = new AuthSettingsBuilder();
    private final TransportSettingsBuilder transport = new TransportSettingsBuilder();
    private Map<String, String> environment = Map.of();
    private URI baseUrl;
    private ApiVersion apiVersion;
    private ProjectId projectId;
    private CallOptions calls = CallOptions.NONE
            .attemptTimeout(Duration.ofSeconds(60))
            .callTimeout(Duration.ofMinutes(3))
            .settleTimeout(Duration.ofMinutes(15))
            .maxAttempts(4);
    private PermitSource permitSource;
    private CreationLock creationLock;
    private PollIntervals pollIntervals = new PollIntervals(Duration.ofSeconds(1), Duration.ofSeconds(30));
    private AtlasObserver observer = AtlasObserver.NONE;
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = AtlasClientBuilder::sleepAtLeast;

    AtlasClientBuilder() {}

    /**
     * Reads settings that are not set otherwise from environment variables, by the names that the Atlas CLI and the Terraform
     * provider read: {@code MONGODB_ATLAS_BASE_URL}, {@code MONGODB_ATLAS_API_VERSION}, {@code MONGODB_ATLAS_PROJECT_ID},
     * and as credentials {@code MONGODB_ATLAS_ACCESS_TOKEN}, {@code MONGODB_ATLAS_CLIENT_ID} with
     * {@code MONGODB_ATLAS_CLIENT_SECRET}, or {@code MONGODB_ATLAS_PUBLIC_API_KEY} with
     * {@code MONGODB_ATLAS_PRIVATE_API_KEY}. Of several credentials, v2 uses the first in this order and v1.0 the API key, so
     * that one client can speak both; {@code MONGODB_ATLAS_AUTH_TYPE} chooses one kind for all.
     *
     * <p>If there are no credentials here either, {@link #build()} reads the Atlas CLI's {@code config.toml}, in the
     * user's directory by {@code XDG_CONFIG_HOME}, {@code HOME} or {@code APPDATA}: the profile that
     * {@code MONGODB_ATLAS_PROFILE} names, else {@code default}, else the only one. Its address and project are used only
     * together with its credentials. When Atlas refuses these, the profile is read again, and others in it are used from then
     * on.
     *
     * @param variables such as {@link System#getenv()}; default none, and no profile then
     */
    public AtlasClientBuilder environment(Map<String, String> variables) {
        environment = SettingChecks.environment(variables);
        return this;
    }

    /**
     * Sets the address of Atlas.
     *
     * @param url scheme, host and port only; https is required except on loopback; default
     *     {@code https://cloud.mongodb.com}
     */
    public AtlasClientBuilder baseUrl(URI url) {
        baseUrl = SettingChecks.baseUrl(Required.notNull("baseUrl", url, "https://host[:port]"));
        return this;
    }

    /**
     * Sets the API generation that the facade speaks.
     *
     * @param version default {@link ApiVersion#V2}
     */
    public AtlasClientBuilder apiVersion(ApiVersion version) {
        apiVersion = Required.notNull("apiVersion", version, Generations.ALLOWED);
        return this;
    }

    /**
     * Sets the project of {@link AtlasClient#project()}.
     *
     * @param id default none
     */
    public AtlasClientBuilder projectId(ProjectId id) {
        projectId = Required.notNull("projectId", id, "the id of a project");
        return this;
    }

    /**
     * Sets the credentials that the client authenticates with, in every generation that can use them.
     *
     * @param credentials required: here, in the environment or in a profile of the Atlas CLI
     */
    public AtlasClientBuilder credentials(AtlasCredentials credentials) {
        auth.credentials(credentials);
        return this;
    }

    /**
     * Sets credentials for each generation, such as an old API key for v1.0 and a new service account for v2. Views of
     * another generation, {@link AtlasProject#compare} and {@link AtlasClient#api} use those of the generation that they
     * speak.
     *
     * @param v1 for both generations of v1.0: an API key, or a provider of one
     * @param v2 for v2: any
     */
    public AtlasClientBuilder credentials(AtlasCredentials v1, AtlasCredentials v2) {
        auth.credentials(v1, v2);
        return this;
    }

    /**
     * Sets whether a nonce of HTTP Digest serves more than one call. With reuse a call costs one request, without it two, as
     * with the official clients; turn it off if a proxy or a version of Atlas does not accept it.
     *
     * @param reuse default {@code true}; without effect on OAuth
     */
    public AtlasClientBuilder nonceReuse(boolean reuse) {
        auth.nonceReuse(reuse);
        return this;
    }

    /**
     * Shares access tokens of service accounts with other clients of the same store, in this process or another.
     *
     * @param store such as {@link dev.atlaslink.client.credentials.FileTokenStore}; default one of this client alone, in
     *     memory
     */
    public AtlasClientBuilder tokenStore(TokenStore store) {
        auth.tokenStore(store);
        return this;
    }

    /**
     * Sets whether closing the client revokes its access token, of which Atlas allows a service account 100. This is tried
     * once, for some seconds at most; a failure does not fail the close.
     *
     * @param revoke default {@code true}, but {@code false} with a {@link #tokenStore}, whose other users may need the
     *     token
     */
    public AtlasClientBuilder revokeOnClose(boolean revoke) {
        auth.revokeOnClose(revoke);
        return this;
    }

    /**
     * Sends requests over another HTTP client, which then has its own settings in place of {@code maxConnections},
     * {@code proxy}, {@code proxyCredentials} and {@code sslContext}.
     *
     * @param transport default Apache HttpClient 5; never closed by this library
     * @see dev.atlaslink.client.feign.FeignTransport
     */
    public AtlasClientBuilder transport(AtlasTransport transport) {
        this.transport.given(transport);
        return this;
    }

    /**
     * Limits the time to connect, and then the time of the TLS handshake.
     *
     * @param timeout 1 ms to 24 h; default 10 s
     */
    public AtlasClientBuilder connectTimeout(Duration timeout) {
        transport.connectTimeout(timeout);
        return this;
    }

    /**
     * Limits the connections that are open at once; further requests wait for one, within {@code attemptTimeout}.
     * A connection is used again until it has been idle for 1 minute, is 10 minutes old, or the server has closed it.
     *
     * @param connections 1 to 10,000; default 64
     */
    public AtlasClientBuilder maxConnections(int connections) {
        transport.maxConnections(connections);
        return this;
    }

    /**
     * Connects through an HTTP proxy.
     *
     * @param proxy {@code http://host:port}, without user or path; default see {@link #proxy(ProxySelector)}
     */
    public AtlasClientBuilder proxy(URI proxy) {
        transport.proxy(proxy);
        return this;
    }

    /**
     * Connects through the HTTP proxy that a selector names for {@code baseUrl}. {@link #build()} asks it once, and ignores
     * proxies of other kinds.
     *
     * @param selector default {@link ProxySelector#getDefault()}, which follows {@code -Dhttps.proxyHost} and the like;
     *     {@code NO_PROXY} of {@code java.net.http.HttpClient.Builder} for none
     */
    public AtlasClientBuilder proxy(ProxySelector selector) {
        transport.proxy(selector);
        return this;
    }

    /**
     * Sets the credentials for a proxy that asks for them (407), by HTTP Digest or Basic. Atlas never sees them. If a proxy
     * gets none or refuses them, the call throws a {@link dev.atlaslink.client.error.TransportException}.
     *
     * @param user not blank and without a colon; default none
     * @param password not blank
     */
    public AtlasClientBuilder proxyCredentials(String user, String password) {
        transport.proxyCredentials(user, password);
        return this;
    }

    /**
     * Sets certificates and protocols for https.
     *
     * @param context default the JVM's
     */
    public AtlasClientBuilder sslContext(SSLContext context) {
        transport.sslContext(context);
        return this;
    }

    /**
     * Limits the size of a response, after decompression. A larger one is not read to its end, and is an
     * {@link dev.atlaslink.client.error.UnexpectedResponseException}.
     *
     * @param bytes 1 KiB to 1 GiB; default 16 MiB
     */
    public AtlasClientBuilder maxResponseSize(long bytes) {
        transport.maxResponseSize(bytes);
        return this;
    }

    /**
     * Names the application at the end of the User-Agent header.
     *
     * @param name such as {@code my-operator/1.2}; default none
     */
    public AtlasClientBuilder applicationName(String name) {
        transport.applicationName(name);
        return this;
    }

    /**
     * Limits the time of one request; see {@link CallOptions#attemptTimeout(Duration)}.
     *
     * @param timeout 1 ms to 24 h; default 60 s
     */
    public AtlasClientBuilder attemptTimeout(Duration timeout) {
        calls = calls.attemptTimeout(timeout);
        return this;
    }

    /**
     * Limits the time of one call; see {@link CallOptions#callTimeout(Duration)}.
     *
     * @param timeout 1 ms to 24 h; default 3 min
     */
    public AtlasClientBuilder callTimeout(Duration timeout) {
        calls = calls.callTimeout(timeout);
        return this;
    }

    /**
     * Limits the time to find out what became of a creation; see {@link CallOptions#settleTimeout(Duration)}.
     *
     * @param timeout 1 ms to 24 h; default 15 min; if it is not longer than {@code attemptTimeout}, nothing is sent again
     */
    public AtlasClientBuilder settleTimeout(Duration timeout) {
        calls = calls.settleTimeout(timeout);
        return this;
    }

    /**
     * Limits the attempts of one call; see {@link CallOptions#maxAttempts(int)}.
     *
     * @param attempts 1 to 20, where 1 means no retry; default 4
     */
    public AtlasClientBuilder maxAttempts(int attempts) {
        calls = calls.maxAttempts(attempts);
        return this;
    }

    /**
     * Sets what keeps calls below Atlas's rate limits.
     *
     * @param source default a token bucket per endpoint set and project, of this client's own; see
     *     {@link PermitSource#inProcess()} to share one and {@link PermitSource#UNLIMITED} for none
     */
    public AtlasClientBuilder permitSource(PermitSource source) {
        permitSource = Required.notNull("permitSource", source, "a source of permits, such as PermitSource.UNLIMITED");
        return this;
    }

    /**
     * Sets the lock that keeps several processes from creating the same at the same time. It is used where Atlas would create
     * both: for services, of which a region takes several in regional mode, and for encryption-at-rest endpoints.
     *
     * @param lock default none: only the threads of this process take turns, and the process that creates the second one gets
     *     a {@link dev.atlaslink.client.error.DuplicateCreatedException}; see
     *     {@link dev.atlaslink.client.creation.FileCreationLock}
     */
    public AtlasClientBuilder creationLock(CreationLock lock) {
        creationLock = Required.notNull("creationLock", lock, "a lock, such as FileCreationLock.in(..)");
        return this;
    }

    /**
     * Asks v2 for another version than the one of each operation's spec; see {@link CallOptions#resourceDate(LocalDate)}.
     *
     * @param date that Atlas has published; default each operation's own
     */
    public AtlasClientBuilder resourceDate(LocalDate date) {
        calls = calls.resourceDate(date);
        return this;
    }

    /**
     * Makes all pauses between two polls of a wait the same; see {@link #pollInterval(Duration, Duration)}.
     *
     * @param interval 1 ms to 24 h
     */
    public AtlasClientBuilder pollInterval(Duration interval) {
        return pollInterval(interval, interval);
    }

    /**
     * Sets the pauses between two polls of a wait, such as {@link Operation#await()}. Each is half as long again as the one
     * before, less up to a fifth at random. They start anew when another wait joins that the same poll serves.
     *
     * @param first pause, and the shortest: 1 ms to 24 h; default 1 s
     * @param longest pause: the first to 24 h; default 30 s
     */
    public AtlasClientBuilder pollInterval(Duration first, Duration longest) {
        pollIntervals = new PollIntervals(
                SettingChecks.time("pollInterval", first), SettingChecks.time("longest pollInterval", longest));
        return this;
    }

    /**
     * Sets the observer of calls and requests.
     *
     * @param observer default {@link AtlasObserver#NONE}
     */
    public AtlasClientBuilder observer(AtlasObserver observer) {
        this.observer = Required.notNull("observer", observer, "an observer, such as AtlasObserver.NONE");
        return this;
    }

    /**
     * Sets the source of time.
     *
     * @param clock default {@link Clock#systemUTC()}
     */
    public AtlasClientBuilder clock(Clock clock) {
        this.clock = Required.notNull("clock", clock, "a clock");
        return this;
    }

    /**
     * Sets how the client pauses between attempts and polls.
     *
     * @param sleeper default sleeps in real time
     */
    public AtlasClientBuilder sleeper(Sleeper sleeper) {
        this.sleeper = Required.notNull("sleeper", sleeper, "what lets time pass");
        return this;
    }

    /**
     * Lists what the sources of credentials hold, in the order in which {@link #build()} asks them, for programs that explain
     * which one serves. Other than {@code build()} it also reads the Atlas CLI's profile where an earlier source has
     * credentials.
     *
     * @return the builder if it was given credentials, then environment and profile; nothing wrong with a source is thrown,
     *     but told by {@link CredentialSource#problem()}
     */
    public List<CredentialSource> credentialSources() {
        return new CredentialSources(auth.credentials(), environment).list();
    }

    /**
     * Checks the settings and creates the client; nothing is sent.
     *
     * @return the client
     */
    public AtlasClient build() {
        MinimumVersions.requireJackson();
        EnvironmentSettings fallback = new EnvironmentSettings(environment);
        ApiVersion version =
                Optional.ofNullable(apiVersion).or(fallback::apiVersion).orElse(Generations.DEFAULT);
        CredentialChain.Found found = new CredentialChain(auth.credentials(), environment).find();
        found.credentials().require(version);
        URI url = Optional.ofNullable(baseUrl)
                .orElseGet(() -> SettingChecks.baseUrl(
                        fallback.baseUrl().or(found::baseUrl).orElse(CloudService.PUBLIC)));
        Settings settings = new Settings(
                url,
                auth.build(found.credentials(), found.source(), found.rereading()),
                transport.build(url),
                calls.attemptTimeout().orElseThrow(),
                calls.callTimeout().orElseThrow(),
                calls.settleTimeout().orElseThrow(),
                calls.maxAttempts().orElseThrow(),
                Optional.ofNullable(permitSource).orElseGet(() -> new TokenBuckets(clock)),
                Optional.ofNullable(creationLock),
                calls.resourceDate(),
                pollIntervals,
                new SafeObserver(List.of(observer)),
                clock,
                sleeper);
        Optional<ProjectId> project =
                Optional.ofNullable(projectId).or(fallback::projectId).or(found::projectId);
        return new AtlasClient(Pipeline.create(settings), version, project);
    }

    /** Rounds up: a pause that ends early would only be repeated. */
    private static void sleepAtLeast(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
    }
}
