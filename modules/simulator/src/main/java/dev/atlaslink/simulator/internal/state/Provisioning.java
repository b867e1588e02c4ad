package dev.atlaslink.simulator.internal.state;

import dev.atlaslink.simulator.internal.wording.Wording;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Begins the lives of resources: as planned, unless a failure was ordered for the next one of a kind. */
public final class Provisioning {

    private final LifecyclePlan plan;
    private final Progression progression;
    private final Map<ResourceKind, Queue<String>> failures = Arrays.stream(ResourceKind.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), kind -> new ConcurrentLinkedQueue<>()));

    public Provisioning(LifecyclePlan plan, Progression progression) {
        this.plan = plan;
        this.progression = progression;
    }

    Progress begin(ResourceKind kind, Optional<Provider> provider, Instant now) {
        Lifecycle lifecycle = plan.of(kind, provider);
        String failure = failures.get(kind).poll();
        List<Stage> creation = failure == null ? lifecycle.creation() : lifecycle.failingCreation(failure);
        return Progress.begin(lifecycle, creation, progression, now);
    }

    /**
     * Lets a life go on at one of its states.
     *
     * @param status as v2 spells it; null for the last one of a creation
     * @param errorMessage null for none
     * @throws IllegalArgumentException if such a resource has no such state
     */
    public Progress resume(
            ResourceKind kind, Optional<Provider> provider, String status, String errorMessage, Instant now) {
        Lifecycle lifecycle = plan.of(kind, provider);
        List<Stage> rest = status == null
                ? lifecycle.last()
                : lifecycle
                        .from(status)
                        .orElseThrow(() -> new IllegalArgumentException(Wording.refusal(
                                "status",
                                status,
                                "one of " + lifecycle.statuses() + " for " + kind
                                        + provider.map(owner -> " of " + owner).orElse(""))));
        return Progress.resume(lifecycle, rest, errorMessage, progression, now);
    }

    /** Takes back what was ordered by {@link #failNext}. */
    public void clear() {
        failures.values().forEach(Queue::clear);
    }

    boolean isImmediate() {
        return progression == Progression.IMMEDIATE;
    }

    void failNext(ResourceKind kind, String errorMessage) {
        if (!plan.isFallible(kind)) {
            throw new IllegalArgumentException(Wording.described("kind", kind.toString(), "one that can fail"));
        }
        failures.get(kind).add(errorMessage);
    }
}
