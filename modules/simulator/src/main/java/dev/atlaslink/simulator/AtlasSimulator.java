package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.auth.Accounts;
import dev.atlaslink.simulator.internal.control.ControlPlane;
import dev.atlaslink.simulator.internal.fault.FaultInjector;
import dev.atlaslink.simulator.internal.quota.Quotas;
import dev.atlaslink.simulator.internal.server.HttpServer;
import dev.atlaslink.simulator.internal.server.Pipeline;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.state.LifecyclePlan;
import dev.atlaslink.simulator.internal.state.Store;
import dev.atlaslink.simulator.internal.validation.RequestValidator;
import java.net.URI;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Simulates the MongoDB Atlas private-networking API on a local port.
 *
 * <p>It serves v1.0 and v2 over plain HTTP with one project, one API key and one service account. All generations look
 * at the same resources, which live in memory until {@link #close()}.
 */
public final class AtlasSimulator implements AutoCloseable {

    private final String projectId;
    private final ApiKey apiKey;
    private final ServiceAccount serviceAccount;
    private final SimulatorClock clock;
    private final Journal journal = new Journal();
    private final Faults faults;
    private final RateLimits rateLimits;
    private final HttpServer server;

    AtlasSimulator(AtlasSimulatorBuilder builder) {
        this.projectId = builder.projectId;
        this.apiKey = builder.apiKey;
        this.serviceAccount = builder.serviceAccount;
        this.clock = builder.clock;
        // The first start in a process is slow: the specs are read while the classes of the server are loaded.
        RequestValidator.readAhead();
        this.server = new HttpServer(builder.port, builder.idleTimeout);
        ApiDescription api = ApiDescription.bundled();
        FaultInjector injector = new FaultInjector(clock::pass);
        this.faults = new Faults(api.operationIds(), injector);
        Store store = new Store(Set.of(projectId), LifecyclePlan.recorded(), new Random());
        Quotas quotas = new Quotas(clock, builder.variants);
        this.rateLimits = new RateLimits(quotas, store);
        Pipeline pipeline = new Pipeline(
                api,
                new Accounts(
                        Map.of(apiKey.publicKey(), apiKey.privateKey()),
                        Map.of(serviceAccount.clientId(), serviceAccount.clientSecret())),
                store,
                quotas,
                injector,
                builder.variants,
                journal::record,
                clock);
        server.start(pipeline, new ControlPlane(this)::answer);
    }

    /**
     * Begins to describe a simulator.
     *
     * @return a builder whose every option has a default
     */
    public static AtlasSimulatorBuilder builder() {
        return new AtlasSimulatorBuilder();
    }

    /** Returns where it listens, such as {@code http://127.0.0.1:40123}, without a trailing slash. */
    public URI baseUri() {
        return server.uri();
    }

    /** Returns the id of its project. */
    public String projectId() {
        return projectId;
    }

    /** Returns the API key it accepts by HTTP Digest. */
    public ApiKey apiKey() {
        return apiKey;
    }

    /** Returns the service account to which it issues access tokens. */
    public ServiceAccount serviceAccount() {
        return serviceAccount;
    }

    /** Returns the clock all its states, nonces and tokens follow. */
    public SimulatorClock clock() {
        return clock;
    }

    /** Returns the faults it commits on purpose; none at first. */
    public Faults faults() {
        return faults;
    }

    /** Returns how many calls it takes before it answers 429. */
    public RateLimits rateLimits() {
        return rateLimits;
    }

    /** Returns the requests it has answered. */
    public Journal journal() {
        return journal;
    }

    /**
     * Returns the environment variables that point a client here, secrets included.
     *
     * @return values by the names that the Atlas CLI and the Terraform provider read
     */
    public Map<String, String> environment() {
        return Map.of(
                "MONGODB_ATLAS_BASE_URL", baseUri().toString(),
                "MONGODB_ATLAS_PROJECT_ID", projectId,
                "MONGODB_ATLAS_PUBLIC_API_KEY", apiKey.publicKey(),
                "MONGODB_ATLAS_PRIVATE_API_KEY", apiKey.privateKey(),
                "MONGODB_ATLAS_CLIENT_ID", serviceAccount.clientId(),
                "MONGODB_ATLAS_CLIENT_SECRET", serviceAccount.clientSecret());
    }

    /** Stops listening and forgets everything; a second call does nothing. */
    @Override
    public void close() {
        server.close();
    }

    /** Shows where it listens and for which project. */
    @Override
    public String toString() {
        return "AtlasSimulator[" + baseUri() + ", projectId=" + projectId + "]";
    }
}
