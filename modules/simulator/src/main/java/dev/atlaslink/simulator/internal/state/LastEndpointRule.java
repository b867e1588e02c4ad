package dev.atlaslink.simulator.internal.state;

import dev.atlaslink.simulator.internal.wording.Wording;
import dev.atlaslink.simulator.settings.Variant;
import java.util.Set;

/** Says whose service goes with its last endpoint; the sources contradict each other. */
public enum LastEndpointRule {
    /** Observed by the Atlas Kubernetes operator: on the other providers a second delete is needed. */
    AWS_SERVICES_GO,

    /** The Atlas API reference of v2. */
    ALL_SERVICES_GO,

    ALL_SERVICES_STAY;

    /** Chooses the rule that the variants ask for; they must not ask for two. */
    public static LastEndpointRule of(Set<Variant> variants) {
        if (!variants.contains(Variant.LAST_ENDPOINT_REMOVES_ANY_SERVICE)) {
            return variants.contains(Variant.LAST_ENDPOINT_REMOVES_NO_SERVICE) ? ALL_SERVICES_STAY : AWS_SERVICES_GO;
        }
        if (variants.contains(Variant.LAST_ENDPOINT_REMOVES_NO_SERVICE)) {
            throw new IllegalArgumentException(Wording.refusal(
                    "variants",
                    variants,
                    "LAST_ENDPOINT_REMOVES_ANY_SERVICE or LAST_ENDPOINT_REMOVES_NO_SERVICE, not both"));
        }
        return ALL_SERVICES_GO;
    }

    boolean removesService(Provider provider) {
        return switch (this) {
            case AWS_SERVICES_GO -> provider == Provider.AWS;
            case ALL_SERVICES_GO -> true;
            case ALL_SERVICES_STAY -> false;
        };
    }
}
