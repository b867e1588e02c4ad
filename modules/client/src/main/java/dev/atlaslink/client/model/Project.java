package dev.atlaslink.client.model;

import dev.atlaslink.client.internal.result.AllowNulls;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Describes a project, which the API calls a group (v2 reference). */
@Value.Immutable
public abstract class Project {
    Project() {}

    @Value.Check
    final void check() {
        Check.notNull("id", id(), "the id of a project");
    }

    /**
     * Starts a project, such as for a test of your own code.
     *
     * @return a builder that lacks the id
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id, which {@code AtlasClient.project(id)} takes.
     *
     * @return never {@code null}
     */
    public abstract ProjectId id();

    /**
     * Returns the name, which is unique in the organization.
     *
     * @return empty where Atlas did not tell
     */
    public abstract Optional<String> name();

    /**
     * Returns the organization that the project belongs to.
     *
     * @return empty where Atlas did not tell
     */
    public abstract Optional<OrganizationId> organizationId();

    /**
     * Returns how many clusters the project has.
     *
     * @return empty where Atlas did not tell
     */
    public abstract Optional<Long> clusterCount();

    /**
     * Returns when the project was made.
     *
     * @return empty where Atlas did not tell
     */
    public abstract Optional<Instant> created();

    /**
     * Returns the tags by their keys, in Atlas's order.
     *
     * @return empty where there are none
     */
    public abstract Map<String, String> tags();

    /**
     * Returns which regions the project may use, in Atlas for Government.
     *
     * @return empty elsewhere
     */
    public abstract Optional<String> regionUsageRestrictions();

    /**
     * Tells whether the project was made with the default alerts.
     *
     * @return empty where Atlas did not tell
     */
    public abstract Optional<Boolean> withDefaultAlertsSettings();

    /**
     * Returns the JSON properties that this version has no accessor for, in their order; values may be {@code null}.
     *
     * @return empty where there are none; not part of {@code toString()}
     */
    @Value.Redacted
    public abstract Map<String, @AllowNulls @Nullable Object> unknownProperties();

    /** Builds projects. */
    public static final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
