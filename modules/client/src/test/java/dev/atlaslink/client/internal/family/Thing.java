package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/** A resource that says where it is once it is told. */
record Thing(String id, Optional<Region> place, ResourceStatus status) {
    static Thing in(String id, Region place) {
        return new Thing(id, Optional.of(place), ResourceStatus.AVAILABLE);
    }

    static Thing untold(String id, ResourceStatus status) {
        return new Thing(id, Optional.empty(), status);
    }
}
