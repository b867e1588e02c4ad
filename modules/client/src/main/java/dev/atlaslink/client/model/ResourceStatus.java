package dev.atlaslink.client.model;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The status of a resource, of whatever kind and provider. Which values mean "ready" depends on the kind.
 *
 * <p>An open set: a status that this version does not know is kept, see {@link #isKnown()}, and is taken for a pending
 * one.
 *
 * @param value the status as Atlas spells it
 */
public record ResourceStatus(String value) {
    /** Atlas is creating the resource. */
    public static final ResourceStatus INITIATING = new ResourceStatus("INITIATING");

    /** The provider has not created the endpoint yet (v1.0 only). */
    public static final ResourceStatus NONE = new ResourceStatus("NONE");

    /** The connection waits for approval at the provider. */
    public static final ResourceStatus PENDING_ACCEPTANCE = new ResourceStatus("PENDING_ACCEPTANCE");

    /** The provider is establishing the connection. */
    public static final ResourceStatus PENDING = new ResourceStatus("PENDING");

    /** Google Cloud: the forwarding rules were found and match. */
    public static final ResourceStatus VERIFIED = new ResourceStatus("VERIFIED");

    /** AWS: the service is ready for the first endpoint (Atlas v1.0 reference); v2 says {@link #AVAILABLE} instead. */
    public static final ResourceStatus WAITING_FOR_USER = new ResourceStatus("WAITING_FOR_USER");

    /** The service or endpoint works. */
    public static final ResourceStatus AVAILABLE = new ResourceStatus("AVAILABLE");

    /** The endpoint for encryption at rest or for backups works. */
    public static final ResourceStatus ACTIVE = new ResourceStatus("ACTIVE");

    /** Atlas is creating the cluster. */
    public static final ResourceStatus CREATING = new ResourceStatus("CREATING");

    /** The cluster follows a change, such as an endpoint that was attached. */
    public static final ResourceStatus UPDATING = new ResourceStatus("UPDATING");

    /** Atlas is repairing the cluster. */
    public static final ResourceStatus REPAIRING = new ResourceStatus("REPAIRING");

    /** The cluster works, and follows no change. */
    public static final ResourceStatus IDLE = new ResourceStatus("IDLE");

    /** The endpoint may be used for data federation. */
    public static final ResourceStatus OK = new ResourceStatus("OK");

    /** The endpoint was removed at the provider; Atlas will create it again. */
    public static final ResourceStatus PENDING_RECREATION = new ResourceStatus("PENDING_RECREATION");

    /** AWS refused the connection. */
    public static final ResourceStatus REJECTED = new ResourceStatus("REJECTED");

    /** The creation failed; delete the resource before trying again (Atlas v1.0 reference). */
    public static final ResourceStatus FAILED = new ResourceStatus("FAILED");

    /** Atlas is removing the resource. */
    public static final ResourceStatus DELETING = new ResourceStatus("DELETING");

    /** The resource is gone; Atlas mostly responds with 404 instead. */
    public static final ResourceStatus DELETED = new ResourceStatus("DELETED");

    /** Atlas sent no status, as at first for an Azure endpoint. */
    public static final ResourceStatus UNKNOWN = new ResourceStatus("UNKNOWN");

    /** One of them is in every resource that Atlas lists, so they are there once. */
    private static final Map<String, ResourceStatus> KNOWN = Stream.of(
                    INITIATING,
                    NONE,
                    PENDING_ACCEPTANCE,
                    PENDING,
                    VERIFIED,
                    WAITING_FOR_USER,
                    AVAILABLE,
                    ACTIVE,
                    CREATING,
                    UPDATING,
                    REPAIRING,
                    IDLE,
                    OK,
                    PENDING_RECREATION,
                    REJECTED,
                    FAILED,
                    DELETING,
                    DELETED)
            .collect(toUnmodifiableMap(ResourceStatus::value, identity()));

    /**
     * Checks that there is a status.
     *
     * @param value not blank
     * @throws IllegalArgumentException if it is blank
     */
    public ResourceStatus {
        Check.notBlank("status", value, "a status as Atlas spells it");
    }

    /**
     * Returns the status for what Atlas sent.
     *
     * @param value empty where Atlas sent none
     * @return {@link #UNKNOWN} for an empty or blank value
     */
    public static ResourceStatus of(Optional<String> value) {
        String text = Check.notNull("status", value, "a status as Atlas spells it, or none")
                .orElse("");
        return text.isBlank() ? UNKNOWN : named(text);
    }

    private static ResourceStatus named(String value) {
        ResourceStatus known = KNOWN.get(value);
        return known == null ? new ResourceStatus(value) : known;
    }

    /**
     * Tells whether this version of the library knows the status.
     *
     * @return {@code false} for a status that Atlas introduced later
     */
    public boolean isKnown() {
        return KNOWN.containsKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
