package dev.atlaslink.client;

import dev.atlaslink.client.creation.CreationLock;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.TokenStore;
import dev.atlaslink.client.internal.call.SafeObserver;
import dev.atlaslink.client.internal.generation.Generations;
import dev.atlaslink.client.internal.limit.TokenBuckets;
import dev.atlaslink.client.internal.pipeline.MinimumVersions;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.internal.settings.AuthSettings;
import dev.atlaslink.client.internal.settings.CloudService;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.settings.PollIntervals;
import dev.atlaslink.client.internal.settings.Proxies;
import dev.atlaslink.client.internal.settings.ProxyLogin;
import dev.atlaslink.client.internal.settings.SettingChecks;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.internal.settings.TransportSettings;
import dev.atlaslink.client.internal.source.CredentialChain;
import dev.atlaslink.client.internal.source.EnvironmentSettings;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.client.transport.AtlasTransport;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Collects the settings of an {@link AtlasClient}. Each is checked where it is set, and {@link #build()} checks what they
 * are together; both throw {@link IllegalArgumentException} naming the setting, its value and what is allowed.
 */
public final class AtlasClientBuilder {
    private Map<String, String> environment = Map.of();
    private URI baseUrl;
    private ApiVersion apiVersion;
    private ProjectId projectId;
    private CredentialsByVersion credentials;
    private boolean nonceReuse = true;
    private TokenStore tokenStore;
    private Boolean revokeOnClose;
    private AtlasTransport transport;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private int maxConnections = 64;
    private InetSocketAddress proxy;
    private ProxySelector proxySelector = ProxySelector.getDefault();
    private ProxyLogin proxyLogin;
    private SSLContext sslContext;
    private long maxResponseSize = 16L << 20;
    private String applicationName;
    private Duration attemptTimeout = Duration.ofSeconds(60);
    private Duration callTimeout = Duration.ofMinutes(3);
    private Duration settleTimeout = Duration.ofMinutes(15);
    private int maxAttempts = 4;
    private PermitSource permitSource;
    private CreationLock creationLock;
    private LocalDate resourceDate;
    private PollIntervals pollIntervals = new PollIntervals(Duration.ofSeconds(1), Duration.ofSeconds(30));
    private AtlasObserver observer = AtlasObserver.NONE;
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = AtlasClientBuilder::sleepAtLeast;

    AtlasClientBuilder() {}

    /**
     * Fills what is not set otherwise from environment variables, by the names that the Atlas CLI and the Terraform
     * provider read: {@code MONGODB_ATLAS_BASE_URL}, {@code MONGODB_ATLAS_API_VERSION}, {@code MONGODB_ATLAS_PROJECT_ID},
     * and as credentials {@code MONGODB_ATLAS_ACCESS_TOKEN}, {@code MONGODB_ATLAS_CLIENT_ID} with
     * {@code MONGODB_ATLAS_CLIENT_SECRET}, or {@code MONGODB_ATLAS_PUBLIC_API_KEY} with
     * {@code MONGODB_ATLAS_PRIVATE_API_KEY}. Of several, v2 takes the first in this order and v1.0 the API key, so that one
     * client can speak both; {@code MONGODB_ATLAS_AUTH_TYPE} chooses one kind for all.
     *
     * <p>If there are no credentials here either, {@link #build()} reads the Atlas CLI's {@code config.toml}, in the
     * user's directory by {@code XDG_CONFIG_HOME}, {@code HOME} or {@code APPDATA}: the profile that
     * {@code MONGODB_ATLAS_PROFILE} names, else {@code default}, else the only one. Its address and project count only
     * together with its credentials.
     *
     * @param variables such as {@link System#getenv()}; default none, and no profile then
     * @return this builder
     */
    public AtlasClientBuilder environment(Map<String, String> variables) {
        this.environment = SettingChecks.environment(variables);
        return this;
    }

    /**
     * Sets the address of Atlas.
     *
     * @param url scheme, host and port only; https is required except on loopback; default
     *     {@code https://cloud.mongodb.com}
     * @return this builder
     */
    public AtlasClientBuilder baseUrl(URI url) {
        this.baseUrl = Required.notNull("baseUrl", url, "https://host[:port]");
        return this;
    }

    /**
     * Sets the API generation that the facade speaks.
     *
     * @param version default {@link ApiVersion#V2}
     * @return this builder
     */
    public AtlasClientBuilder apiVersion(ApiVersion version) {
        this.apiVersion = Required.notNull("apiVersion", version, Generations.ALLOWED);
        return this;
    }

    /**
     * Sets the project of {@link AtlasClient#project()}.
     *
     * @param id default none
     * @return this builder
     */
    public AtlasClientBuilder projectId(ProjectId id) {
        this.projectId = Required.notNull("projectId", id, "the id of a project");
        return this;
    }

    /**
     * Sets with what the client proves who it is, in every generation that can use it.
     *
     * @param credentials required, here, in the environment or in a profile of the Atlas CLI
     * @return this builder
     */
    public AtlasClientBuilder credentials(AtlasCredentials credentials) {
        this.credentials = CredentialsByVersion.of(Required.notNull(
                "credentials", credentials, "an API key, a service account, an access token or a provider"));
        return this;
    }

    /**
     * Sets with what the client proves who it is to each generation, such as an old API key to v1.0 and a new service
     * account to v2. Views of another generation, {@link AtlasProject#compare} and {@link AtlasClient#api} use what
     * belongs to the generation that they speak.
     *
     * @param v1 for both generations of v1.0: an API key, or a provider of one
     * @param v2 for v2: anything
     * @return this builder
     * @throws IllegalArgumentException if either is missing, or v1.0 cannot use the first
     */
    public AtlasClientBuilder credentials(AtlasCredentials v1, AtlasCredentials v2) {
        this.credentials = CredentialsByVersion.of(
                Required.notNull("v1", v1, "an API key"), Required.notNull("v2", v2, "any credentials"));
        return this;
    }

    /**
     * Sets whether a nonce of HTTP Digest serves more than one call. Reuse costs one request a call, none costs two, as
     * the official clients do; turn it off if a proxy or a version of Atlas should not take it.
     *
     * @param reuse default {@code true}; of no meaning for OAuth
     * @return this builder
     */
    public AtlasClientBuilder nonceReuse(boolean reuse) {
        this.nonceReuse = reuse;
        return this;
    }

    /**
     * Shares access tokens of service accounts with other clients of the same store, in this process or another.
     *
     * @param store such as {@link dev.atlaslink.client.credentials.FileTokenStore}; default one of this client alone, in
     *     memory
     * @return this builder
     */
    public AtlasClientBuilder tokenStore(TokenStore store) {
        this.tokenStore = Required.notNull("tokenStore", store, "a store of tokens");
        return this;
    }

    /**
     * Sets whether closing the client revokes its access token, which frees its place among the 100 that Atlas allows a
     * service account. It is tried once, for some seconds at most; a failure does not fail the close.
     *
     * @param revoke default {@code true}, but {@code false} with a {@link #tokenStore}, whose other users may need the
     *     token
     * @return this builder
     */
    public AtlasClientBuilder revokeOnClose(boolean revoke) {
        this.revokeOnClose = revoke;
        return this;
    }

    /**
     * Sends requests over another HTTP client. The settings {@code maxConnections}, {@code proxy},
     * {@code proxyCredentials} and {@code sslContext} are then that client's own.
     *
     * @param transport default Apache HttpClient 5; never closed by this library
     * @return this builder
     * @see dev.atlaslink.client.feign.FeignTransport
     */
    public AtlasClientBuilder transport(AtlasTransport transport) {
        this.transport = Required.notNull("transport", transport, "an HTTP client");
        return this;
    }

    /**
     * Limits the time to connect, and then the time of the TLS handshake.
     *
     * @param timeout 1 ms to 24 h; default 10 s
     * @return this builder
     */
    public AtlasClientBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = SettingChecks.time("connectTimeout", timeout);
        return this;
    }

    /**
     * Limits the connections that are open at once; further requests wait for one, within {@code attemptTimeout}.
     * A connection is used again until it has been idle for 1 minute, is 10 minutes old, or the server has closed it.
     *
     * @param connections 1 to 10,000; default 64
     * @return this builder
     */
    public AtlasClientBuilder maxConnections(int connections) {
        this.maxConnections = SettingChecks.number("maxConnections", connections, 1, 10_000);
        return this;
    }

    /**
     * Connects through an HTTP proxy.
     *
     * @param proxy {@code http://host:port}, without user or path; default see {@link #proxy(ProxySelector)}
     * @return this builder
     * @throws IllegalArgumentException if it has another form
     */
    public AtlasClientBuilder proxy(URI proxy) {
        this.proxy = Proxies.of(Required.notNull("proxy", proxy, "http://host:port"));
        return this;
    }

    /**
     * Connects through the HTTP proxy that a selector names for {@code baseUrl}. It is asked once, by {@link #build()};
     * proxies of other kinds are passed over.
     *
     * @param selector default {@link ProxySelector#getDefault()}, which follows {@code -Dhttps.proxyHost} and the like;
     *     {@code NO_PROXY} of {@code java.net.http.HttpClient.Builder} for none
     * @return this builder
     */
    public AtlasClientBuilder proxy(ProxySelector selector) {
        this.proxySelector = Required.notNull("proxy", selector, "a selector, such as one that names no proxy");
        this.proxy = null;
        return this;
    }

    /**
     * Sets what the proxy is told when it asks who calls (407), by HTTP Digest or Basic. Atlas never sees it.
     * A proxy that is told nothing, or does not believe it, ends a call in a
     * {@link dev.atlaslink.client.error.TransportException}.
     *
     * @param user not blank and without a colon; default nobody, so that such a proxy refuses
     * @param password not blank
     * @return this builder
     * @throws IllegalArgumentException naming the setting and what is allowed
     */
    public AtlasClientBuilder proxyCredentials(String user, String password) {
        this.proxyLogin = Proxies.login(user, password);
        return this;
    }

    /**
     * Sets certificates and protocols for https.
     *
     * @param context default the JVM's
     * @return this builder
     */
    public AtlasClientBuilder sslContext(SSLContext context) {
        this.sslContext = Required.notNull("sslContext", context, "certificates and protocols");
        return this;
    }

    /**
     * Limits the size of a response, after decompression. A larger one is broken off and reported as
     * {@link dev.atlaslink.client.error.UnexpectedResponseException}.
     *
     * @param bytes 1 KiB to 1 GiB; default 16 MiB
     * @return this builder
     */
    public AtlasClientBuilder maxResponseSize(long bytes) {
        this.maxResponseSize = SettingChecks.number("maxResponseSize", bytes, 1L << 10, 1L << 30);
        return this;
    }

    /**
     * Names the application at the end of the User-Agent header.
     *
     * @param name such as {@code my-operator/1.2}; default none
     * @return this builder
     */
    public AtlasClientBuilder applicationName(String name) {
        this.applicationName = SettingChecks.applicationName(name);
        return this;
    }

    /**
     * Limits the time of one request on the wire, from sending to the last byte of the response.
     *
     * @param timeout 1 ms to 24 h; default 60 s
     * @return this builder
     */
    public AtlasClientBuilder attemptTimeout(Duration timeout) {
        this.attemptTimeout = SettingChecks.time("attemptTimeout", timeout);
        return this;
    }

    /**
     * Limits the time of one call in all: attempts, challenges, tokens, and the pauses between them. A {@code create} or
     * {@code ensure} makes several calls; see {@link #settleTimeout}.
     *
     * @param timeout 1 ms to 24 h; default 3 min
     * @return this builder
     */
    public AtlasClientBuilder callTimeout(Duration timeout) {
        this.callTimeout = SettingChecks.time("callTimeout", timeout);
        return this;
    }

    /**
     * Limits the time in which a {@code create} or {@code ensure} finds out what exists, which takes several calls: it
     * begins with the first attempt that ends without a usable response, and holds for all looks for what the attempts may
     * have made and for all further attempts together. Where v1.0 does not tell yet what something is, it limits the wait
     * until it does. Then no look and no attempt begins any more; one under way ends first, each of its calls within
     * {@code callTimeout}. The call ends with an {@code OutcomeUnknownException} or {@code AmbiguousResultException}, which
     * says what to look for.
     *
     * @param timeout 1 ms to 24 h; default 15 min; where it is not longer than {@code attemptTimeout}, nothing is sent again
     * @return this builder
     */
    public AtlasClientBuilder settleTimeout(Duration timeout) {
        this.settleTimeout = SettingChecks.time("settleTimeout", timeout);
        return this;
    }

    /**
     * Limits the attempts of one call; what is safe to repeat is decided by method and response.
     *
     * @param attempts 1 to 20, where 1 means no retry; default 4
     * @return this builder
     */
    public AtlasClientBuilder maxAttempts(int attempts) {
        this.maxAttempts = SettingChecks.number("maxAttempts", attempts, 1, 20);
        return this;
    }

    /**
     * Sets what keeps calls below Atlas's rate limits.
     *
     * @param source default a token bucket per endpoint set and project, of this client's own; see
     *     {@link PermitSource#inProcess()} to share one and {@link PermitSource#UNLIMITED} for none
     * @return this builder
     */
    public AtlasClientBuilder permitSource(PermitSource source) {
        this.permitSource =
                Required.notNull("permitSource", source, "a source of permits, such as PermitSource.UNLIMITED");
        return this;
    }

    /**
     * Sets what keeps several processes from creating the same at the same time. It is used where Atlas would take both:
     * for services, of which a region takes several in regional mode, and for encryption-at-rest endpoints.
     *
     * @param lock default none: only the threads of this process are kept apart, and who creates the second one is told by
     *     a {@link dev.atlaslink.client.error.DuplicateCreatedException}; see
     *     {@link dev.atlaslink.client.creation.FileCreationLock}
     * @return this builder
     */
    public AtlasClientBuilder creationLock(CreationLock lock) {
        this.creationLock = Required.notNull("creationLock", lock, "a lock, such as FileCreationLock.in(..)");
        return this;
    }

    /**
     * Asks v2 for another version than the one that each operation is specified in. Atlas responds in the newest
     * version that is not later (v2 reference). A call of a method whose own date is later is refused with an
     * {@link IllegalArgumentException}; one that stands for an older version of its operation than the date leads to asks
     * for its own, because it returns its own type. {@link AtlasClient#newest} calls the method that fits.
     *
     * @param date that Atlas has published; default each operation's own
     * @return this builder
     */
    public AtlasClientBuilder resourceDate(LocalDate date) {
        this.resourceDate = Required.notNull("resourceDate", date, "a date that Atlas has published");
        return this;
    }

    /**
     * Lets all pauses between two polls of a wait be the same; see {@link #pollInterval(Duration, Duration)}.
     *
     * @param interval 1 ms to 24 h
     * @return this builder
     */
    public AtlasClientBuilder pollInterval(Duration interval) {
        return pollInterval(interval, interval);
    }

    /**
     * Sets the pauses between two polls of a wait, such as {@link Operation#await()}. They grow by half each time, less
     * up to a fifth at random, and start anew when another wait joins that is served by the same poll.
     *
     * @param first pause, and the least there is: 1 ms to 24 h; default 1 s
     * @param longest pause: the first to 24 h; default 30 s
     * @return this builder
     */
    public AtlasClientBuilder pollInterval(Duration first, Duration longest) {
        this.pollIntervals = new PollIntervals(
                SettingChecks.time("pollInterval", first), SettingChecks.time("longest pollInterval", longest));
        return this;
    }

    /**
     * Sets who sees calls and requests.
     *
     * @param observer default {@link AtlasObserver#NONE}
     * @return this builder
     */
    public AtlasClientBuilder observer(AtlasObserver observer) {
        this.observer = Required.notNull("observer", observer, "an observer, such as AtlasObserver.NONE");
        return this;
    }

    /**
     * Sets the source of time.
     *
     * @param clock default {@link Clock#systemUTC()}
     * @return this builder
     */
    public AtlasClientBuilder clock(Clock clock) {
        this.clock = Required.notNull("clock", clock, "a clock");
        return this;
    }

    /**
     * Sets how time passes between attempts and polls.
     *
     * @param sleeper default sleeps in real time
     * @return this builder
     */
    public AtlasClientBuilder sleeper(Sleeper sleeper) {
        this.sleeper = Required.notNull("sleeper", sleeper, "what lets time pass");
        return this;
    }

    /**
     * Checks the settings and makes the client; nothing is sent.
     *
     * @return the client
     * @throws IllegalArgumentException naming the setting, its value and what is allowed
     */
    public AtlasClient build() {
        MinimumVersions.requireJackson();
        EnvironmentSettings fallback = new EnvironmentSettings(environment);
        ApiVersion version =
                Optional.ofNullable(apiVersion).or(fallback::apiVersion).orElse(Generations.DEFAULT);
        CredentialChain.Found found = new CredentialChain(Optional.ofNullable(credentials), environment).find();
        found.credentials().require(version);
        URI url = SettingChecks.baseUrl(Optional.ofNullable(baseUrl)
                .or(fallback::baseUrl)
                .or(found::baseUrl)
                .orElse(CloudService.PUBLIC));
        Settings settings = new Settings(
                url,
                authSettings(found),
                transportSettings(url),
                attemptTimeout,
                callTimeout,
                settleTimeout,
                maxAttempts,
                Optional.ofNullable(permitSource).orElseGet(() -> new TokenBuckets(clock)),
                Optional.ofNullable(creationLock),
                Optional.ofNullable(resourceDate),
                pollIntervals,
                new SafeObserver(observer),
                clock,
                sleeper);
        Optional<ProjectId> project =
                Optional.ofNullable(projectId).or(fallback::projectId).or(found::projectId);
        return new AtlasClient(Pipeline.create(settings), version, project);
    }

    private AuthSettings authSettings(CredentialChain.Found found) {
        return new AuthSettings(
                found.credentials(),
                found.source(),
                nonceReuse,
                tokenStore == null ? TokenStore.inMemory() : tokenStore,
                revokeOnClose == null ? tokenStore == null : revokeOnClose);
    }

    private TransportSettings transportSettings(URI url) {
        return new TransportSettings(
                Optional.ofNullable(transport),
                connectTimeout,
                maxConnections,
                Optional.ofNullable(proxy).or(() -> Proxies.of(proxySelector, url)),
                Optional.ofNullable(proxyLogin),
                Optional.ofNullable(sslContext),
                maxResponseSize,
                Optional.ofNullable(applicationName));
    }

    /** Rounds up: a pause that ends early would only be repeated. */
    private static void sleepAtLeast(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
    }
}
