package dev.atlaslink.simulator.internal.kind;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Region;
import dev.atlaslink.simulator.internal.state.Regions;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.Optional;
import java.util.Set;

/** Holds what the families have in common whose resources stand in a region. */
final class RegionRules {

    private RegionRules() {}

    /**
     * Refuses what is not Atlas's name of a region; the provider's own is refused, too.
     *
     * @param provider that the request names
     * @param owners whose regions are allowed
     */
    static void requireName(Provider provider, String name, Set<Provider> owners) {
        if (owners.stream()
                .flatMap(owner -> Regions.find(owner, name).stream())
                .map(Region::atlasName)
                .noneMatch(name::equals)) {
            throw ErrorCode.INVALID_REGION.with(name, provider.name());
        }
    }

    /**
     * Refuses a second one in a region. No source names the code of this refusal: it is the one of services.
     *
     * @param noun what the first one is called
     */
    static void requireRoom(Call call, ResourceKind kind, String noun, String region) {
        call.requireProject().items(kind, Optional.of(call.provider()), call.now()).stream()
                .filter(endpoint -> endpoint.regionName().equals(Optional.of(region)))
                .findFirst()
                .ifPresent(endpoint -> {
                    throw ErrorCode.PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION
                            .with(call.provider().text(), region)
                            .because(noun + " " + endpoint.id() + " is in " + region + " already");
                });
    }
}
