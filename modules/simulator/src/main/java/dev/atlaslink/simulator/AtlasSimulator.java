package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.auth.Accounts;
import dev.atlaslink.simulator.internal.fault.FaultInjector;
import dev.atlaslink.simulator.internal.server.HttpServer;
import dev.atlaslink.simulator.internal.server.Pipeline;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.state.LifecyclePlan;
import dev.atlaslink.simulator.internal.state.Store;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

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
    private final HttpServer server;

    private AtlasSimulator(Builder builder) {
        this.projectId = builder.projectId;
        this.apiKey = builder.apiKey;
        this.serviceAccount = builder.serviceAccount;
        this.clock = builder.clock;
        ApiDescription api = ApiDescription.bundled();
        FaultInjector injector = new FaultInjector(clock::pass);
        this.faults = new Faults(api.operationIds(), injector);
        Pipeline pipeline = new Pipeline(
                api,
                new Accounts(
                        Map.of(apiKey.publicKey(), apiKey.privateKey()),
                        Map.of(serviceAccount.clientId(), serviceAccount.clientSecret())),
                new Store(Set.of(projectId), LifecyclePlan.recorded(), new Random()),
                injector,
                journal::record,
                clock);
        this.server = HttpServer.start(builder.port, pipeline);
    }

    /**
     * Begins to describe a simulator.
     *
     * @return a builder whose every option has a default
     */
    public static Builder builder() {
        return new Builder();
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

    /** Describes a simulator before it starts. */
    public static final class Builder {

        private static final int MAX_PORT = 65_535;
        private static final Pattern PROJECT_ID = Pattern.compile("[a-f0-9]{24}");

        private int port;
        private String projectId = "5f7cac1adf5d6c6306f4b200";
        private ApiKey apiKey = new ApiKey("simulatr", "5e1f0f2a-0000-4000-8000-a71a5511c0de");
        private ServiceAccount serviceAccount =
                new ServiceAccount("mdb_sa_id_5f7cac1adf5d6c6306f4b2aa", "mdb_sa_sk_simulator-only-not-a-real-secret");
        private SimulatorClock clock = SimulatorClock.system();

        private Builder() {}

        /**
         * Sets the port.
         *
         * @param value 0 to 65535; 0, the default, takes any free port
         * @return this builder
         * @throws IllegalArgumentException if the value is out of range
         */
        public Builder port(int value) {
            port = Arguments.requireRange("port", value, 0, MAX_PORT);
            return this;
        }

        /**
         * Sets the id of the one project; every other id is answered with 404.
         *
         * @param value 24 lower-case hexadecimal digits; default {@code 5f7cac1adf5d6c6306f4b200}
         * @return this builder
         * @throws IllegalArgumentException if the value has another form
         */
        public Builder projectId(String value) {
            projectId = Arguments.requireMatch("projectId", value, PROJECT_ID, "24 lower-case hexadecimal digits");
            return this;
        }

        /**
         * Sets the API key that HTTP Digest accepts; a fixed one is the default.
         *
         * @param publicKey the user name, not blank
         * @param privateKey the password, not blank
         * @return this builder
         * @throws IllegalArgumentException if one of them is blank
         */
        public Builder apiKey(String publicKey, String privateKey) {
            apiKey = new ApiKey(publicKey, privateKey);
            return this;
        }

        /**
         * Sets the service account that may ask for access tokens; a fixed one is the default.
         *
         * @param clientId {@code mdb_sa_id_} and 24 hexadecimal digits
         * @param clientSecret begins with {@code mdb_sa_sk_}
         * @return this builder
         * @throws IllegalArgumentException if one of them has another form
         */
        public Builder serviceAccount(String clientId, String clientSecret) {
            serviceAccount = new ServiceAccount(clientId, clientSecret);
            return this;
        }

        /**
         * Sets the clock; real time is the default.
         *
         * @param value the clock that states, nonces and tokens follow
         * @return this builder
         */
        public Builder clock(SimulatorClock value) {
            clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        /**
         * Starts the simulator.
         *
         * @return a simulator that already listens
         * @throws IllegalStateException if the port cannot be had
         */
        public AtlasSimulator start() {
            return new AtlasSimulator(this);
        }
    }
}
