package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.state.CloudSide;
import dev.atlaslink.simulator.internal.state.Event;
import dev.atlaslink.simulator.internal.state.StoredResource;
import dev.atlaslink.simulator.internal.wording.Arguments;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Shows the resources of a simulator, and lets events happen to them that no request causes.
 *
 * <p>Services and encryption-at-rest endpoints are named by their own ids. Endpoints are named by their service's id
 * and their own, since one VPC endpoint may be attached to several services. An event ends what was going on: a
 * resource that failed stays FAILED, whatever state would have been next. Each of these methods returns the resource as
 * it is afterwards. It is safe for use by many threads.
 */
public final class Resources {

    // Terraform provider, issue about recreation: the endpoint tells so by its message.
    private static final String RECREATION = "The private endpoint no longer exists in the cloud and needs recreation.";

    private final CloudSide cloud;
    private final InstantSource clock;

    Resources(CloudSide cloud, InstantSource clock) {
        this.cloud = cloud;
        this.clock = clock;
    }

    /**
     * Lists what exists: services, each before its endpoints, then encryption-at-rest endpoints, oldest first.
     *
     * @return a copy that later changes do not change
     */
    public List<Resource> list() {
        Instant now = clock.instant();
        return cloud.list(now).stream()
                .map(resource -> new Resource(resource, now))
                .toList();
    }

    /**
     * Finds a service or an encryption-at-rest endpoint.
     *
     * @param id 24 hexadecimal digits
     * @return empty if there is none, or none any more
     */
    public Optional<Resource> find(String id) {
        return find(named(id));
    }

    /**
     * Finds an endpoint.
     *
     * @param serviceId 24 hexadecimal digits
     * @param endpointId as in {@link Resource#id()}, not percent-encoded
     * @return empty if there is none, or none any more
     */
    public Optional<Resource> find(String serviceId, String endpointId) {
        return find(named(serviceId, endpointId));
    }

    /**
     * Ends the present state of a service or an encryption-at-rest endpoint, whether or not its time has come.
     *
     * @throws IllegalArgumentException if there is none with this id
     * @throws IllegalStateException if no state follows the present one
     */
    public Resource advance(String id) {
        return happen(Event.advance(), id, named(id));
    }

    /**
     * Ends the present state of an endpoint, whether or not its time has come.
     *
     * @throws IllegalArgumentException if there is none with these ids
     * @throws IllegalStateException if no state follows the present one
     */
    public Resource advance(String serviceId, String endpointId) {
        return happen(Event.advance(), endpointId, named(serviceId, endpointId));
    }

    /** Ends the present state of every resource that has a next state; the others stay as they are. */
    public void advanceAll() {
        cloud.advanceAll(clock.instant());
    }

    /**
     * Fails a service or an encryption-at-rest endpoint, whatever its state.
     *
     * <p>It is FAILED until it is deleted, and blocks its region or its name until then (reported by users).
     *
     * @param errorMessage what Atlas says about it, not blank
     * @throws IllegalArgumentException if there is none with this id or the message is blank
     */
    public Resource fail(String id, String errorMessage) {
        return happen(failure(errorMessage), id, named(id));
    }

    /**
     * Fails an endpoint, whatever its state: one of AWS becomes REJECTED, any other FAILED (Atlas API reference).
     *
     * @param errorMessage what Atlas says about it, not blank
     * @throws IllegalArgumentException if there is none with these ids or the message is blank
     */
    public Resource fail(String serviceId, String endpointId, String errorMessage) {
        return happen(failure(errorMessage), endpointId, named(serviceId, endpointId));
    }

    /**
     * Fails the next resource of a kind that is created, in whatever project, when its first state is over.
     *
     * <p>Its creation request succeeds. Several calls fail as many resources, one after the other.
     *
     * @param errorMessage what Atlas says about it, not blank
     * @throws IllegalArgumentException if the message is blank
     */
    public void failNext(ResourceKind kind, String errorMessage) {
        Arguments.requireNonNull("kind", kind, "a kind of resource");
        cloud.failNext(kind, Arguments.requireText("errorMessage", errorMessage));
    }

    /**
     * Rejects the connection of an AWS endpoint, whatever its state; it is REJECTED, without a message.
     *
     * @throws IllegalArgumentException if there is none with these ids or it is of another provider
     */
    public Resource reject(String serviceId, String endpointId) {
        return happen(Event.reject(), endpointId, named(serviceId, endpointId));
    }

    /**
     * Approves an encryption-at-rest endpoint of Azure, which ends its PENDING_ACCEPTANCE.
     *
     * @throws IllegalArgumentException if there is none with this id or it needs no approval
     * @throws IllegalStateException if it does not wait for it now
     */
    public Resource approve(String id) {
        return happen(Event.approve(), id, named(id));
    }

    /**
     * Accepts an endpoint of AWS, which ends its PENDING_ACCEPTANCE.
     *
     * @throws IllegalArgumentException if there is none with these ids or it needs no acceptance
     * @throws IllegalStateException if it does not wait for it now
     */
    public Resource approve(String serviceId, String endpointId) {
        return happen(Event.approve(), endpointId, named(serviceId, endpointId));
    }

    /**
     * Removes an encryption-at-rest endpoint on the side of the cloud.
     *
     * <p>It is PENDING_RECREATION, with a message about it, and then created again (Terraform provider). With
     * {@link dev.atlaslink.simulator.settings.Progression#IMMEDIATE} it stays so until it is advanced by hand.
     *
     * @throws IllegalArgumentException if there is none with this id or it is of another kind
     * @throws IllegalStateException if it is neither PENDING_ACCEPTANCE nor ACTIVE
     */
    public Resource removeInCloud(String id) {
        return happen(Event.removeInCloud(RECREATION), id, named(id));
    }

    private Optional<Resource> find(Predicate<StoredResource> wanted) {
        Instant now = clock.instant();
        return cloud.list(now).stream().filter(wanted).findFirst().map(resource -> new Resource(resource, now));
    }

    private Resource happen(Event event, String id, Predicate<StoredResource> wanted) {
        Instant now = clock.instant();
        return cloud.happen(event, wanted, now)
                .map(resource -> new Resource(resource, now))
                .orElseThrow(() -> Arguments.refusal("id", id, "one of " + list()));
    }

    private static Event failure(String errorMessage) {
        return Event.fail(Arguments.requireText("errorMessage", errorMessage));
    }

    private static Predicate<StoredResource> named(String id) {
        Arguments.requireNonNull("id", id, "the id of a resource");
        return resource -> resource.serviceId() == null && resource.id().equals(id);
    }

    private static Predicate<StoredResource> named(String serviceId, String endpointId) {
        Arguments.requireNonNull("serviceId", serviceId, "the id of a service");
        Arguments.requireNonNull("endpointId", endpointId, "the id of an endpoint");
        return resource -> resource.id().equals(endpointId) && serviceId.equals(resource.serviceId());
    }
}
