package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.access.AccessList;
import dev.atlaslink.simulator.internal.auth.Accounts;
import dev.atlaslink.simulator.internal.control.ControlPlane;
import dev.atlaslink.simulator.internal.fault.FaultInjector;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.ItemKind;
import dev.atlaslink.simulator.internal.kind.ItemKinds;
import dev.atlaslink.simulator.internal.negotiation.VersionCatalogue;
import dev.atlaslink.simulator.internal.quota.Quotas;
import dev.atlaslink.simulator.internal.seed.SeedFormat;
import dev.atlaslink.simulator.internal.seed.Seeds;
import dev.atlaslink.simulator.internal.server.HttpServer;
import dev.atlaslink.simulator.internal.server.Pipeline;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.state.CloudSide;
import dev.atlaslink.simulator.internal.state.LastEndpointRule;
import dev.atlaslink.simulator.internal.state.LifecyclePlan;
import dev.atlaslink.simulator.internal.state.Provisioning;
import dev.atlaslink.simulator.internal.state.Store;
import dev.atlaslink.simulator.internal.wording.Arguments;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Simulates the MongoDB Atlas private-networking API on a local port.
 *
 * <p>It serves v1.0 and v2 over plain HTTP with one project, one API key and one service account, and more on demand.
 * All generations look at the same resources, which live in memory until {@link #close()}.
 */
public final class AtlasSimulator implements AutoCloseable {

    private final ApiKey apiKey;
    private final ServiceAccount serviceAccount;
    private final SimulatorClock clock;
    private final Journal journal;
    private final Versions versions;
    private final Faults faults;
    private final Access access;
    private final RateLimits rateLimits;
    private final Resources resources;
    private final Store store;
    private final Provisioning provisioning;
    private final Seeds seeds;
    private final Start start;
    private final HttpServer server;

    AtlasSimulator(AtlasSimulatorBuilder builder) {
        LastEndpointRule lastEndpoint = LastEndpointRule.of(builder.variants);
        this.apiKey = builder.apiKey;
        this.serviceAccount = builder.serviceAccount;
        this.clock = builder.clock;
        // The first start in a process is slow: the specs are read while the classes of the server are loaded.
        ApiDescription.readAhead();
        this.server = new HttpServer(builder.port, builder.idleTimeout, clock);
        ApiDescription api = builder.further.added(ApiDescription.bundled());
        VersionCatalogue catalogue = new VersionCatalogue(api.operations());
        this.versions = new Versions(catalogue);
        this.journal = new Journal(clock, api.operationIds());
        FaultInjector injector = new FaultInjector(clock::pass);
        this.faults = new Faults(api.operationIds(), injector);
        Accounts accounts = new Accounts();
        AccessList addresses = new AccessList();
        List<ItemKind> kinds = ItemKinds.all(builder.variants);
        this.provisioning = new Provisioning(
                LifecyclePlan.recorded(ItemKinds.lifecycles(kinds, builder.approval))
                        .scaled(builder.timeScale),
                builder.progression);
        this.store = new Store(provisioning, lastEndpoint, new Random());
        this.resources = new Resources(new CloudSide(store, provisioning), clock);
        Quotas quotas = new Quotas(clock, builder.variants);
        this.access = new Access(accounts, store, addresses);
        this.rateLimits = new RateLimits(quotas, store);
        this.seeds = new Seeds(access, initialAccounts(), store, kinds, provisioning, catalogue, clock);
        this.start = Start.of(builder);
        start.apply(access, versions, seeds);
        Pipeline pipeline = new Pipeline(
                api,
                builder.further.behaviour(),
                accounts,
                addresses,
                store,
                quotas,
                catalogue,
                injector,
                builder.variants,
                journal::record,
                clock);
        server.start(pipeline, new ControlPlane(this, seeds)::respond);
    }

    private Set<String> initialAccounts() {
        return Set.of(apiKey.publicKey(), serviceAccount.clientId());
    }

    /**
     * Begins to read the specs in the background, for a process that has something else to do before its first simulator
     * starts. Each start does so anyway, and specs are read once for a process.
     */
    public static void readAhead() {
        ApiDescription.readAhead();
    }

    /**
     * Returns a builder of a simulator.
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
        return start.projectId();
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

    /** Returns its faults; none at first. */
    public Faults faults() {
        return faults;
    }

    /** Returns its accounts, their roles and the access list. */
    public Access access() {
        return access;
    }

    /** Returns its rate limits. */
    public RateLimits rateLimits() {
        return rateLimits;
    }

    /** Returns the versions it serves, which can be changed; those of the specs at first. */
    public Versions versions() {
        return versions;
    }

    /** Returns its resources, to look at and to change by hand. */
    public Resources resources() {
        return resources;
    }

    /** Returns the journal of its requests and responses. */
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
                "MONGODB_ATLAS_PROJECT_ID", projectId(),
                "MONGODB_ATLAS_PUBLIC_API_KEY", apiKey.publicKey(),
                "MONGODB_ATLAS_PRIVATE_API_KEY", apiKey.privateKey(),
                "MONGODB_ATLAS_CLIENT_ID", serviceAccount.clientId(),
                "MONGODB_ATLAS_CLIENT_SECRET", serviceAccount.clientSecret());
    }

    /**
     * Plants a seed: projects, resources, accounts and the ends of versions.
     *
     * <p>A project that the seed names holds what the seed says and nothing else; an account that it names has the
     * roles the seed says besides those it had. {@link #apiKey()} and {@link #serviceAccount()} become owners of each
     * project that is named, unless they have or are given another role there. What the seed does not name stays as it
     * was. {@link #state()} returns a seed, too. A seed is planted wholly or, if anything in it is wrong, not at all.
     *
     * @param json see the guide to the simulator
     * @throws IllegalArgumentException if it is not JSON or anything in it is wrong; the message says what
     */
    public void seed(String json) {
        seeds.plant(SeedFormat.read(Arguments.requireNonNull("json", json, "JSON, see the guide to seeds")));
    }

    /**
     * Returns all its state: projects with their resources, accounts with their roles, and the access list.
     *
     * @return JSON that {@link #seed(String)} takes; secrets are not in it, nor how long a state has lasted
     */
    public String state() {
        return new String(Json.write(seeds.state(), true), StandardCharsets.UTF_8);
    }

    /**
     * Restores the state in which it started: first project, accounts and seed, no faults, an empty journal, full rate
     * limits and the versions of the specs.
     *
     * <p>The clock is not changed. Access tokens become invalid. Requests that run meanwhile may see part of it.
     */
    public void reset() {
        faults.clear();
        versions.reset();
        rateLimits.reset();
        provisioning.clear();
        access.clear();
        store.clear();
        start.apply(access, versions, seeds);
        journal.clear();
    }

    /** Stops listening and forgets everything; a second call does nothing. */
    @Override
    public void close() {
        server.close();
    }

    /** Shows where it listens and for which project. */
    @Override
    public String toString() {
        return "AtlasSimulator[" + baseUri() + ", projectId=" + projectId() + "]";
    }
}
