package dev.atlaslink.client;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Collects the settings of an {@link AtlasClient} and checks them in {@link #build()}. */
public final class AtlasClientBuilder {
    private static final URI PUBLIC_CLOUD = URI.create("https://cloud.mongodb.com");

    private Map<String, String> environment = Map.of();
    private URI baseUrl;
    private ApiVersion apiVersion;
    private ProjectId projectId;
    private AtlasCredentials credentials;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration attemptTimeout = Duration.ofSeconds(60);
    private Duration callTimeout = Duration.ofMinutes(3);
    private Duration pollInterval = Duration.ofSeconds(5);
    private AtlasObserver observer = AtlasObserver.NONE;
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = duration -> Thread.sleep(duration.toMillis());

    AtlasClientBuilder() {}

    /**
     * Fills what is not set otherwise from environment variables: {@code MONGODB_ATLAS_BASE_URL},
     * {@code MONGODB_ATLAS_API_VERSION}, {@code MONGODB_ATLAS_PROJECT_ID}, and as credentials either
     * {@code MONGODB_ATLAS_CLIENT_ID} with {@code MONGODB_ATLAS_CLIENT_SECRET} or
     * {@code MONGODB_ATLAS_PUBLIC_API_KEY} with {@code MONGODB_ATLAS_PRIVATE_API_KEY}. If both pairs are set, the service
     * account serves v2 and the API key v1.0.
     *
     * @param variables such as {@link System#getenv()}; default none
     * @return this builder
     */
    public AtlasClientBuilder environment(Map<String, String> variables) {
        this.environment = Map.copyOf(variables);
        return this;
    }

    /**
     * Sets where Atlas answers.
     *
     * @param url scheme, host and port only; https is required except on loopback; default
     *     {@code https://cloud.mongodb.com}
     * @return this builder
     */
    public AtlasClientBuilder baseUrl(URI url) {
        this.baseUrl = Objects.requireNonNull(url, "baseUrl");
        return this;
    }

    /**
     * Sets the API generation that the facade speaks.
     *
     * @param version default {@link ApiVersion#V2}
     * @return this builder
     */
    public AtlasClientBuilder apiVersion(ApiVersion version) {
        this.apiVersion = Objects.requireNonNull(version, "apiVersion");
        return this;
    }

    /**
     * Sets the project of {@link AtlasClient#project()}.
     *
     * @param id default none
     * @return this builder
     */
    public AtlasClientBuilder projectId(ProjectId id) {
        this.projectId = Objects.requireNonNull(id, "projectId");
        return this;
    }

    /**
     * Sets with what the client proves who it is.
     *
     * @param credentials required, here or in the environment
     * @return this builder
     */
    public AtlasClientBuilder credentials(AtlasCredentials credentials) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        return this;
    }

    /**
     * Limits the time to connect.
     *
     * @param timeout 1 ms to 24 h; default 10 s
     * @return this builder
     */
    public AtlasClientBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = timeout;
        return this;
    }

    /**
     * Limits the time between two packets of one answer.
     *
     * @param timeout 1 ms to 24 h; default 60 s
     * @return this builder
     */
    public AtlasClientBuilder attemptTimeout(Duration timeout) {
        this.attemptTimeout = timeout;
        return this;
    }

    /**
     * Limits the time of one call with all its retries: no new attempt starts after it.
     *
     * @param timeout 1 ms to 24 h; default 3 min
     * @return this builder
     */
    public AtlasClientBuilder callTimeout(Duration timeout) {
        this.callTimeout = timeout;
        return this;
    }

    /**
     * Sets the pause between two polls of {@link Operation#await()}.
     *
     * @param interval 1 ms to 24 h; default 5 s
     * @return this builder
     */
    public AtlasClientBuilder pollInterval(Duration interval) {
        this.pollInterval = interval;
        return this;
    }

    /**
     * Sets who sees each request.
     *
     * @param observer default {@link AtlasObserver#NONE}
     * @return this builder
     */
    public AtlasClientBuilder observer(AtlasObserver observer) {
        this.observer = Objects.requireNonNull(observer, "observer");
        return this;
    }

    /**
     * Sets the source of time.
     *
     * @param clock default {@link Clock#systemUTC()}
     * @return this builder
     */
    public AtlasClientBuilder clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Sets how time passes between attempts and polls.
     *
     * @param sleeper default sleeps in real time
     * @return this builder
     */
    public AtlasClientBuilder sleeper(Sleeper sleeper) {
        this.sleeper = Objects.requireNonNull(sleeper, "sleeper");
        return this;
    }

    /**
     * Checks the settings and makes the client; nothing is sent.
     *
     * @return the client
     * @throws IllegalArgumentException naming the setting, its value and what is allowed
     */
    public AtlasClient build() {
        EnvironmentSettings fallback = new EnvironmentSettings(environment);
        ApiVersion version =
                Optional.ofNullable(apiVersion).or(fallback::apiVersion).orElse(ApiVersion.V2);
        AtlasCredentials identity = Optional.ofNullable(credentials).orElseGet(() -> fallback.credentials(version));
        SettingChecks.credentialsFit(version, identity);
        Settings settings = new Settings(
                SettingChecks.baseUrl(
                        Optional.ofNullable(baseUrl).or(fallback::baseUrl).orElse(PUBLIC_CLOUD)),
                identity,
                SettingChecks.time("connectTimeout", connectTimeout),
                SettingChecks.time("attemptTimeout", attemptTimeout),
                SettingChecks.time("callTimeout", callTimeout),
                SettingChecks.time("pollInterval", pollInterval),
                observer,
                clock,
                sleeper);
        Optional<ProjectId> project = Optional.ofNullable(projectId).or(fallback::projectId);
        return new AtlasClient(Pipeline.create(settings), version, project);
    }
}
