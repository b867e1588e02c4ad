package dev.atlaslink.simulator.internal.state;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds how the resources of one kind come and go: on each provider, or at once for all where they are of none. */
public final class Lifecycles {

    private final Map<Provider, Lifecycle> ofProviders;
    private final Optional<Lifecycle> ofNone;

    private Lifecycles(Map<Provider, Lifecycle> ofProviders, Optional<Lifecycle> ofNone) {
        this.ofProviders = ofProviders;
        this.ofNone = ofNone;
    }

    public static Lifecycles of(Map<Provider, Lifecycle> lifecycles) {
        return new Lifecycles(Map.copyOf(lifecycles), Optional.empty());
    }

    /** Returns that of resources which no provider has. */
    public static Lifecycles of(Lifecycle lifecycle) {
        return new Lifecycles(Map.of(), Optional.of(lifecycle));
    }

    /** Returns the providers that have such resources. */
    public Set<Provider> providers() {
        return ofProviders.keySet();
    }

    Lifecycle on(Optional<Provider> provider) {
        return provider.map(ofProviders::get).or(() -> ofNone).orElseThrow();
    }

    /** Says whether a creation can go wrong. */
    boolean areFallible() {
        return Stream.concat(ofProviders.values().stream(), ofNone.stream()).allMatch(Lifecycle::isFallible);
    }

    Lifecycles scaled(double factor) {
        Map<Provider, Lifecycle> scaled = new EnumMap<>(Provider.class);
        ofProviders.forEach((provider, lifecycle) -> scaled.put(provider, lifecycle.scaled(factor)));
        return new Lifecycles(scaled, ofNone.map(lifecycle -> lifecycle.scaled(factor)));
    }
}
