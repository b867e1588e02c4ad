package dev.atlaslink.simulator.internal.state;

import static dev.atlaslink.simulator.internal.state.Status.AVAILABLE;
import static dev.atlaslink.simulator.internal.state.Status.FAILED;
import static dev.atlaslink.simulator.internal.state.Status.INITIATING;
import static dev.atlaslink.simulator.internal.state.Status.PENDING;
import static dev.atlaslink.simulator.internal.state.Status.PENDING_ACCEPTANCE;
import static dev.atlaslink.simulator.internal.state.Status.REJECTED;
import static dev.atlaslink.simulator.internal.state.Status.VERIFIED;
import static dev.atlaslink.simulator.settings.ResourceKind.ENDPOINT;
import static dev.atlaslink.simulator.settings.ResourceKind.ENDPOINT_SERVICE;

import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Gives every kind of resource its life cycle on each provider: what can become of it, and in what time. */
public final class LifecyclePlan {

    private final Map<ResourceKind, Lifecycles> lifecycles;

    private LifecyclePlan(Map<ResourceKind, Lifecycles> lifecycles) {
        this.lifecycles = lifecycles;
    }

    /**
     * Returns the plan with the recorded durations.
     *
     * <p>Service times are from recorded responses. The times of endpoints are our own, their states the Atlas API
     * reference's.
     *
     * @param items those of the kinds of items
     */
    public static LifecyclePlan recorded(Map<ResourceKind, Lifecycles> items) {
        Map<ResourceKind, Lifecycles> lifecycles = new EnumMap<>(ResourceKind.class);
        lifecycles.putAll(items);
        lifecycles.put(ENDPOINT_SERVICE, services());
        lifecycles.put(ENDPOINT, endpoints());
        return new LifecyclePlan(lifecycles);
    }

    /** Returns the same plan with every duration multiplied. */
    public LifecyclePlan scaled(double factor) {
        Map<ResourceKind, Lifecycles> scaled = new EnumMap<>(ResourceKind.class);
        lifecycles.forEach((kind, ofKind) -> scaled.put(kind, ofKind.scaled(factor)));
        return new LifecyclePlan(scaled);
    }

    Lifecycle of(ResourceKind kind, Optional<Provider> provider) {
        return lifecycles.get(kind).on(provider);
    }

    boolean isFallible(ResourceKind kind) {
        return lifecycles.get(kind).areFallible();
    }

    private static Lifecycles services() {
        return Lifecycles.of(Map.of(
                Provider.AWS, service(148),
                Provider.AZURE, service(61),
                Provider.GCP, service(260)));
    }

    private static Lifecycle service(long seconds) {
        return Lifecycle.of(FAILED, Stage.lasting(INITIATING, seconds), Stage.held(AVAILABLE));
    }

    private static Lifecycles endpoints() {
        return Lifecycles.of(Map.of(
                // AWS rejects a connection where the others fail to make one: there is no FAILED among its states.
                Provider.AWS,
                Lifecycle.of(
                        REJECTED,
                        Stage.lasting(PENDING_ACCEPTANCE, 15),
                        Stage.lasting(PENDING, 30),
                        Stage.held(AVAILABLE)),
                Provider.AZURE,
                Lifecycle.of(FAILED, Stage.lasting(INITIATING, 45), Stage.held(AVAILABLE)),
                Provider.GCP,
                Lifecycle.of(
                        FAILED, Stage.lasting(INITIATING, 30), Stage.lasting(VERIFIED, 30), Stage.held(AVAILABLE))));
    }
}
