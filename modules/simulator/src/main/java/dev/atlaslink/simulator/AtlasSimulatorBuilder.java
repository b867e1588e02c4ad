package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.wording.Arguments;
import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.simulator.settings.Variant;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Collects the settings of a simulator and starts it. */
public final class AtlasSimulatorBuilder {

    private static final int MAX_PORT = 65_535;
    private static final Duration MIN_IDLE_TIMEOUT = Duration.ofMillis(1);
    private static final Duration MAX_IDLE_TIMEOUT = Duration.ofDays(1);
    /** The same in every run, so that no test depends on the day. */
    private static final Instant STANDSTILL = Instant.parse("2026-01-01T00:00:00Z");

    int port;
    Optional<String> projectId = Optional.empty();
    ApiKey apiKey = new ApiKey("simulatr", "5e1f0f2a-0000-4000-8000-a71a5511c0de");
    ServiceAccount serviceAccount =
            new ServiceAccount("mdb_sa_id_5f7cac1adf5d6c6306f4b2aa", "mdb_sa_sk_simulator-only-not-a-real-secret");
    SimulatorClock clock = SimulatorClock.system();
    Set<Variant> variants = Set.of();
    Duration idleTimeout = Duration.ofSeconds(30);
    Consumer<Access> accessSetUp = access -> {};
    Consumer<Versions> versionsSetUp = versions -> {};
    Progression progression = Progression.TIMED;
    Optional<String> seed = Optional.empty();
    double timeScale = 1;
    Approval approval = Approval.AUTOMATIC;
    FurtherSpec further = FurtherSpec.NONE;

    AtlasSimulatorBuilder() {
        MinimumVersions.require();
    }

    /**
     * Sets the port.
     *
     * @param value 0 to 65535; 0, the default, takes any free port
     * @return this builder
     * @throws IllegalArgumentException if the value is out of range
     */
    public AtlasSimulatorBuilder port(int value) {
        port = Arguments.requireRange("port", value, 0, MAX_PORT);
        return this;
    }

    /**
     * Sets the id of the first project; an id that no project has gets a 404.
     *
     * @param value 24 lower-case hexadecimal digits; default that of the only project of the {@link #seed}, or
     *     {@code 5f7cac1adf5d6c6306f4b200} where the seed names none or several
     * @return this builder
     * @throws IllegalArgumentException if the value has another form
     */
    public AtlasSimulatorBuilder projectId(String value) {
        projectId = Optional.of(Arguments.requireProjectId(value));
        return this;
    }

    /**
     * Sets the API key that is an owner of the first project; a fixed one is the default.
     *
     * @param publicKey the user name, not blank
     * @param privateKey the password, not blank
     * @return this builder
     * @throws IllegalArgumentException if one of them is blank
     */
    public AtlasSimulatorBuilder apiKey(String publicKey, String privateKey) {
        apiKey = new ApiKey(publicKey, privateKey);
        return this;
    }

    /**
     * Sets the service account that is an owner of the first project; a fixed one is the default.
     *
     * @param clientId {@code mdb_sa_id_} and 24 hexadecimal digits
     * @param clientSecret begins with {@code mdb_sa_sk_}
     * @return this builder
     * @throws IllegalArgumentException if one of them has another form
     */
    public AtlasSimulatorBuilder serviceAccount(String clientId, String clientSecret) {
        serviceAccount = new ServiceAccount(clientId, clientSecret);
        return this;
    }

    /**
     * Sets the clock; real time is the default.
     *
     * @param value the clock that states, nonces and tokens follow
     * @return this builder
     */
    public AtlasSimulatorBuilder clock(SimulatorClock value) {
        clock = Arguments.requireNonNull("clock", value, "a clock, such as SimulatorClock.system()");
        return this;
    }

    /**
     * Changes the behaviour where the sources leave open what Atlas does.
     *
     * @param values replace those of an earlier call; default none; see also {@link Variant#strict()}
     * @return this builder
     */
    public AtlasSimulatorBuilder variants(Set<Variant> values) {
        variants = Set.copyOf(Arguments.requireNoNulls("variants", values, "a set of variants, which may be empty"));
        return this;
    }

    /**
     * Sets how long a connection may stay silent, in the middle of a request too, before the simulator ends it.
     *
     * <p>It is real time, whatever the clock. A request whose body stops gets a 408.
     *
     * @param value 1 ms to one day; default 30 seconds
     * @return this builder
     * @throws IllegalArgumentException if the value is out of range
     */
    public AtlasSimulatorBuilder idleTimeout(Duration value) {
        if (value == null || value.compareTo(MIN_IDLE_TIMEOUT) < 0 || value.compareTo(MAX_IDLE_TIMEOUT) > 0) {
            throw Arguments.refusal("idleTimeout", value, MIN_IDLE_TIMEOUT + " to " + MAX_IDLE_TIMEOUT);
        }
        idleTimeout = value;
        return this;
    }

    /**
     * Sets up more projects, accounts and roles, or an access list, before the first request can come.
     *
     * @param setUp is given the object of {@link AtlasSimulator#access()}; replaces that of an earlier call; default
     *     none
     * @return this builder
     */
    public AtlasSimulatorBuilder access(Consumer<Access> setUp) {
        accessSetUp = Arguments.requireNonNull("setUp", setUp, "what adds accounts and roles");
        return this;
    }

    /**
     * Sets up the versions of operations, and when they end, before the first request can come.
     *
     * @param setUp is given the object of {@link AtlasSimulator#versions()}; replaces that of an earlier call; default
     *     none
     * @return this builder
     */
    public AtlasSimulatorBuilder versions(Consumer<Versions> setUp) {
        versionsSetUp = Arguments.requireNonNull("setUp", setUp, "what publishes, deprecates and ends versions");
        return this;
    }

    /**
     * Sets what moves resources from one state to the next.
     *
     * @param value default {@link Progression#TIMED}
     * @return this builder
     */
    public AtlasSimulatorBuilder progression(Progression value) {
        progression = Arguments.requireNonNull("progression", value, "one of TIMED, MANUAL, IMMEDIATE");
        return this;
    }

    /**
     * Multiplies the durations of all states, which only {@link Progression#TIMED} has. Clock, nonces and tokens stay the same.
     *
     * @param value more than 0; 0.01 makes everything happen in a hundredth of its time; default 1
     * @return this builder
     * @throws IllegalArgumentException if the value is not a finite number above 0
     */
    public AtlasSimulatorBuilder timeScale(double value) {
        timeScale = Arguments.requirePositive("timeScale", value);
        return this;
    }

    /**
     * Sets the clock, and how many times faster than in Atlas states pass.
     *
     * @param value 0 for a clock that begins at 2026-01-01T00:00:00Z and only moves when it is advanced; else it keeps real time,
     *     and durations of states are divided by the value; replaces {@link #clock} and {@link #timeScale}; default 1
     * @return this builder
     * @throws IllegalArgumentException if the value is negative or not finite
     */
    public AtlasSimulatorBuilder speed(double value) {
        if (value != 0 && !(value >= Double.MIN_NORMAL && value <= Double.MAX_VALUE)) {
            throw Arguments.refusal("speed", value, "0, a clock that stands still, or a finite number above it");
        }
        clock = value == 0 ? SimulatorClock.virtual(STANDSTILL) : SimulatorClock.system();
        timeScale = value == 0 ? 1 : 1 / value;
        return this;
    }

    /**
     * Sets who approves private endpoints for encryption at rest on Azure.
     *
     * @param value default {@link Approval#AUTOMATIC}
     * @return this builder
     */
    public AtlasSimulatorBuilder approval(Approval value) {
        approval = Arguments.requireNonNull("approval", value, "one of AUTOMATIC, BY_HAND");
        return this;
    }

    /**
     * Plants a seed before the first request can come.
     *
     * @param json as {@link AtlasSimulator#seed(String)} takes it; replaces that of an earlier call; default none
     * @return this builder
     */
    public AtlasSimulatorBuilder seed(String json) {
        seed = Optional.of(Arguments.requireNonNull("seed", json, "JSON, see the guide to seeds"));
        return this;
    }

    /**
     * Serves the operations of a further OpenAPI document too, such as of a part of the API that the bundled specs do not
     * have.
     *
     * <p>A request to one of them is checked as any other: credentials, version, role, path, query and body. One that passes
     * gets a 501, unless a {@link Fault} responds in its place. The paths begin with {@code /api/atlas/v1.0/} or
     * {@code /api/atlas/v2/}. Where {@code {groupId}} is in a path, {@code x-required-role} names the least role, by default
     * PROJECT_READ_ONLY for GET and PROJECT_OWNER for the rest. The first tag names the set of endpoints for rate limits, as
     * in the bundled specs; calls of other tags are not limited.
     *
     * @param document OpenAPI 3.0 in YAML or JSON, not blank, with references to itself only; replaces that of an earlier call;
     *     default none
     * @return this builder
     * @throws IllegalArgumentException if it is blank; what else is wrong {@link #start()} says
     */
    public AtlasSimulatorBuilder furtherSpec(String document) {
        further = new FurtherSpec(Arguments.requireText("furtherSpec", document), Map.of());
        return this;
    }

    /**
     * Starts the simulator.
     *
     * @return a simulator that already listens
     * @throws IllegalArgumentException if two of its variants contradict each other, or the seed or the further document is
     *     wrong
     * @throws IllegalStateException if the port cannot be had
     */
    public AtlasSimulator start() {
        return new AtlasSimulator(this);
    }
}
