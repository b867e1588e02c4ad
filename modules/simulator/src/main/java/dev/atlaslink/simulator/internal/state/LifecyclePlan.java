package dev.atlaslink.simulator.internal.state;

import static dev.atlaslink.simulator.internal.state.Status.ACTIVE;
import static dev.atlaslink.simulator.internal.state.Status.AVAILABLE;
import static dev.atlaslink.simulator.internal.state.Status.FAILED;
import static dev.atlaslink.simulator.internal.state.Status.INITIATING;
import static dev.atlaslink.simulator.internal.state.Status.PENDING;
import static dev.atlaslink.simulator.internal.state.Status.PENDING_ACCEPTANCE;
import static dev.atlaslink.simulator.internal.state.Status.REJECTED;
import static dev.atlaslink.simulator.internal.state.Status.VERIFIED;
import static dev.atlaslink.simulator.settings.ResourceKind.ENCRYPTION_ENDPOINT;
import static dev.atlaslink.simulator.settings.ResourceKind.ENDPOINT;
import static dev.atlaslink.simulator.settings.ResourceKind.ENDPOINT_SERVICE;

import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Gives every kind of resource its life cycle on each provider: what can become of it, and in what time. */
public final class LifecyclePlan {

    // No deletion was ever timed; official clients poll every 5 to 30 s, so this shows them DELETING at least once.
    private static final Duration DELETION = seconds(60);

    // Our own, as no recreation was ever timed either.
    private static final Duration RECREATION = seconds(60);

    private final Map<ResourceKind, Map<Provider, Lifecycle>> lifecycles;

    private LifecyclePlan(Map<ResourceKind, Map<Provider, Lifecycle>> lifecycles) {
        this.lifecycles = lifecycles;
    }

    /**
     * Returns the plan with the recorded durations.
     *
     * <p>Service times are from recorded responses. Encryption-at-rest times are those of the Terraform provider's live
     * tests (3 minutes on Azure, 5 to 6 on AWS); there an Azure endpoint is approved by hand. The times of endpoints
     * are our own, their states the Atlas API reference's.
     */
    public static LifecyclePlan recorded(Approval approval) {
        return new LifecyclePlan(Map.of(
                ENDPOINT_SERVICE, services(),
                ENDPOINT, endpoints(),
                ENCRYPTION_ENDPOINT, encryptionEndpoints(approval)));
    }

    /** Returns the same plan with every duration multiplied. */
    public LifecyclePlan scaled(double factor) {
        Map<ResourceKind, Map<Provider, Lifecycle>> scaled = new EnumMap<>(ResourceKind.class);
        lifecycles.forEach((kind, providers) -> {
            Map<Provider, Lifecycle> ofKind = new EnumMap<>(Provider.class);
            providers.forEach((provider, lifecycle) -> ofKind.put(provider, lifecycle.scaled(factor)));
            scaled.put(kind, ofKind);
        });
        return new LifecyclePlan(scaled);
    }

    Lifecycle of(ResourceKind kind, Provider provider) {
        return lifecycles.get(kind).get(provider);
    }

    private static Map<Provider, Lifecycle> services() {
        return Map.of(
                Provider.AWS, service(148),
                Provider.AZURE, service(61),
                Provider.GCP, service(260));
    }

    private static Lifecycle service(long seconds) {
        return Lifecycle.of(DELETION, FAILED, lasting(INITIATING, seconds), Stage.held(AVAILABLE));
    }

    private static Map<Provider, Lifecycle> endpoints() {
        return Map.of(
                // AWS rejects a connection where the others fail to make one: there is no FAILED among its states.
                Provider.AWS,
                Lifecycle.of(
                        DELETION,
                        REJECTED,
                        lasting(PENDING_ACCEPTANCE, 15),
                        lasting(PENDING, 30),
                        Stage.held(AVAILABLE)),
                Provider.AZURE,
                Lifecycle.of(DELETION, FAILED, lasting(INITIATING, 45), Stage.held(AVAILABLE)),
                Provider.GCP,
                Lifecycle.of(DELETION, FAILED, lasting(INITIATING, 30), lasting(VERIFIED, 30), Stage.held(AVAILABLE)));
    }

    private static Map<Provider, Lifecycle> encryptionEndpoints(Approval approval) {
        Stage asked = switch (approval) {
            case AUTOMATIC -> lasting(PENDING_ACCEPTANCE, 60);
            case BY_HAND -> Stage.held(PENDING_ACCEPTANCE);
        };
        // The Terraform provider met PENDING_RECREATION on Azure; that AWS has it too is inferred from the common enum.
        return Map.of(
                Provider.AWS,
                Lifecycle.of(DELETION, FAILED, lasting(INITIATING, 330), Stage.held(ACTIVE))
                        .recreatedAfter(RECREATION),
                Provider.AZURE,
                Lifecycle.of(DELETION, FAILED, lasting(INITIATING, 180), asked, Stage.held(ACTIVE))
                        .recreatedAfter(RECREATION));
    }

    private static Stage lasting(Status status, long seconds) {
        return Stage.lasting(status, seconds(seconds));
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
