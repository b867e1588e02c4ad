package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.state.StoredResource;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import java.util.Optional;

/** One resource of a simulator as it was at one time; it never changes. */
public final class Resource {

    private final StoredResource stored;
    private final Instant time;

    Resource(StoredResource stored, Instant time) {
        this.stored = stored;
        this.time = time;
    }

    /** Returns what kind of resource it is. */
    public ResourceKind kind() {
        return stored.kind();
    }

    /** Returns the id of its project. */
    public String projectId() {
        return stored.projectId();
    }

    /** Returns the id of the service that an endpoint is attached to; empty for the other kinds. */
    public Optional<String> serviceId() {
        return Optional.ofNullable(stored.serviceId());
    }

    /**
     * Returns its id: 24 hexadecimal digits, or for an endpoint what its provider calls it.
     *
     * @return for endpoints the VPC endpoint id (AWS), the resource id with its slashes (Azure) or the name of the
     *     endpoint group (Google Cloud)
     */
    public String id() {
        return stored.id();
    }

    /** Returns the provider as the wire spells it: AWS, AZURE or GCP; empty if resources of its kind are of none. */
    public Optional<String> provider() {
        return stored.provider().map(Enum::name);
    }

    /** Returns the region in Atlas's spelling, such as US_EAST_1; empty if resources of its kind are in none. */
    public Optional<String> region() {
        return stored.regionName();
    }

    /**
     * Returns its state as v2 spells it by default, such as INITIATING or FAILED.
     *
     * <p>A variant may spell it otherwise on the wire: an AWS service that is AVAILABLE here may be WAITING_FOR_USER there.
     *
     * @return also DELETED, which is a 404 on the wire, if the last step of a deletion was just taken by hand
     */
    public String status() {
        return stored.progress().status(time).name();
    }

    /** Returns what went wrong; empty if nothing did. */
    public Optional<String> errorMessage() {
        return Optional.ofNullable(stored.progress().errorMessage(time));
    }

    /** Shows kind, id, provider and state. */
    @Override
    public String toString() {
        return "Resource[" + stored + " is " + status() + "]";
    }
}
