package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.access.AccessList;
import dev.atlaslink.simulator.internal.auth.Accounts;
import dev.atlaslink.simulator.internal.control.ControlPlane;
import dev.atlaslink.simulator.internal.fault.FaultInjector;
import dev.atlaslink.simulator.internal.negotiation.VersionCatalogue;
import dev.atlaslink.simulator.internal.quota.Quotas;
import dev.atlaslink.simulator.internal.server.HttpServer;
import dev.atlaslink.simulator.internal.server.Pipeline;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.state.CloudSide;
import dev.atlaslink.simulator.internal.state.LastEndpointRule;
import dev.atlaslink.simulator.internal.state.LifecyclePlan;
import dev.atlaslink.simulator.internal.state.Provisioning;
import dev.atlaslink.simulator.internal.state.Store;
import dev.atlaslink.simulator.internal.validation.RequestValidator;
import dev.atlaslink.simulator.settings.Role;
import java.net.URI;
import java.util.Map;
import java.util.Random;

/**
 * Simulates the MongoDB Atlas private-networking API on a local port.
 *
 * <p>It serves v1.0 and v2 over plain HTTP with one project, one API key and one service account, and more on demand.
 * All generations look at the same resources, which live in memory until {@link #close()}.
 */
public final class AtlasSimulator implements AutoCloseable {

    private final String projectId;
    private final ApiKey apiKey;
    private final ServiceAccount serviceAccount;
    private final SimulatorClock clock;
    private final Journal journal;
    private final Versions versions;
    private final Faults faults;
    private final Access access;
    private final RateLimits rateLimits;
    private final Resources resources;
    private final HttpServer server;

    AtlasSimulator(AtlasSimulatorBuilder builder) {
        LastEndpointRule lastEndpoint = LastEndpointRule.of(builder.variants);
        this.projectId = builder.projectId;
        this.apiKey = builder.apiKey;
        this.serviceAccount = builder.serviceAccount;
        this.clock = builder.clock;
        this.journal = new Journal(clock);
        // The first start in a process is slow: the specs are read while the classes of the server are loaded.
        RequestValidator.readAhead();
        this.server = new HttpServer(builder.port, builder.idleTimeout);
        ApiDescription api = ApiDescription.bundled();
        VersionCatalogue catalogue = new VersionCatalogue(api.operations());
        this.versions = new Versions(catalogue);
        FaultInjector injector = new FaultInjector(clock::pass);
        this.faults = new Faults(api.operationIds(), injector);
        Accounts accounts = new Accounts();
        AccessList addresses = new AccessList();
        Provisioning provisioning = new Provisioning(
                LifecyclePlan.recorded(builder.approval).scaled(builder.timeScale), builder.progression);
        Store store = new Store(provisioning, lastEndpoint, new Random());
        this.resources = new Resources(new CloudSide(store, provisioning), clock);
        Quotas quotas = new Quotas(clock, builder.variants);
        this.access = new Access(accounts, store, addresses);
        this.rateLimits = new RateLimits(quotas, store);
        setUpAccess(builder);
        Pipeline pipeline = new Pipeline(
                api, accounts, addresses, store, quotas, catalogue, injector, builder.variants, journal::record, clock);
        server.start(pipeline, new ControlPlane(this)::answer);
    }

    private void setUpAccess(AtlasSimulatorBuilder builder) {
        access.addProject(projectId);
        access.add(apiKey);
        access.add(serviceAccount);
        access.grant(apiKey.publicKey(), projectId, Role.PROJECT_OWNER);
        access.grant(serviceAccount.clientId(), projectId, Role.PROJECT_OWNER);
        builder.accessSetUp.accept(access);
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

    /** Returns the id of its first project. */
    public String projectId() {
        return projectId;
    }

    /** Returns the API key it accepts by HTTP Digest from the start. */
    public ApiKey apiKey() {
        return apiKey;
    }

    /** Returns the service account to which it issues access tokens from the start. */
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

    /** Returns who may call it, and what they may do. */
    public Access access() {
        return access;
    }

    /** Returns how many calls it takes before it answers 429. */
    public RateLimits rateLimits() {
        return rateLimits;
    }

    /** Returns the versions it serves, which can be changed; those of the specs at first. */
    public Versions versions() {
        return versions;
    }

    /** Returns the resources it holds, to look at and to move by hand. */
    public Resources resources() {
        return resources;
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
