package dev.atlaslink.simulator.internal.seed;

import dev.atlaslink.simulator.internal.error.Placed;
import dev.atlaslink.simulator.internal.state.Progress;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Provisioning;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives the resources of a seed their ids, and their lives from the state on that the seed says. */
final class Planting {

    private final Provisioning provisioning;
    private final Supplier<String> newId;
    private final Instant now;

    Planting(Provisioning provisioning, Supplier<String> newId, Instant now) {
        this.provisioning = provisioning;
        this.newId = newId;
        this.now = now;
    }

    String id(SeedNode resource) {
        return id(resource, "id");
    }

    String id(SeedNode resource, String name) {
        String given = resource.text(name);
        return given == null ? newId.get() : given;
    }

    Progress progress(ResourceKind kind, Optional<Provider> provider, SeedNode resource) {
        return Placed.after(
                resource.pointer() + "/",
                () -> provisioning.resume(kind, provider, resource.text("status"), resource.text("errorMessage"), now));
    }
}
