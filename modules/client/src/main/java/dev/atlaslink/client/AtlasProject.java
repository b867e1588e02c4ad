package dev.atlaslink.client;

import dev.atlaslink.client.internal.call.Recording;
import dev.atlaslink.client.model.Difference;
import dev.atlaslink.client.model.ProjectId;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Scopes calls to one project, so that its id is given once and cannot be mixed up with another. */
public interface AtlasProject {
    /**
     * Returns the project's id.
     *
     * @return never {@code null}
     */
    ProjectId id();

    /**
     * Returns the API generation that this view speaks.
     *
     * @return the client's own, unless {@link #withApiVersion(ApiVersion)} chose another
     */
    ApiVersion apiVersion();

    /**
     * Returns a view that speaks another API generation, such as for one resource alone:
     * {@code project.withApiVersion(ApiVersion.V1).privateEndpointServices()}.
     *
     * @param version the generation to speak
     * @return another view of the same project; this one stays as it is, and nothing is sent yet
     * @throws IllegalArgumentException if the version is missing, or none of the client's credentials can serve it: v1.0
     *     takes an API key only
     */
    AtlasProject withApiVersion(ApiVersion version);

    /**
     * Returns a view whose calls have other options, such as less time: {@code project.withOptions(o ->
     * o.callTimeout(Duration.ofSeconds(5))).privateEndpointServices()}. Options override the client's settings, and
     * hold for everything that is obtained from the view, such as lists, operations and their polls.
     *
     * @param change maps the options of this view, {@link CallOptions#NONE} at first, to those of the new one
     * @return another, cheap view of the same project, with the same connections, authentication and rate limits;
     *     nothing is sent yet
     * @throws IllegalArgumentException if an option is missing or not allowed
     */
    AtlasProject withOptions(UnaryOperator<CallOptions> change);

    /**
     * Makes calls and also returns the responses as Atlas sent them: status, headers, body and the version that Atlas
     * chose: {@code project.raw(p -> p.regionalMode().isEnabled()).response().body()}. A failure is thrown as always;
     * {@link CallOptions#onResponse} sees its response too.
     *
     * @param calls makes calls on the view that it is given; a list has to be iterated over here, since it sends
     *     nothing before
     * @param <T> what the calls yield
     * @return their result with all responses, which are kept in memory
     * @throws IllegalArgumentException if the calls are missing
     */
    default <T extends @Nullable Object> RawResult<T> raw(Function<? super AtlasProject, ? extends T> calls) {
        return Recording.of(this::withOptions, calls);
    }

    /**
     * Compares what two API generations return for the project: services, their endpoints, and regional mode. Nothing
     * is changed. Two names of one state, such as WAITING_FOR_USER and AVAILABLE, are equal. What only one generation
     * returns is not compared, and neither is what changes meanwhile.
     *
     * @param first a generation
     * @param second another one
     * @return what is different; empty if nothing is
     * @throws dev.atlaslink.client.error.AtlasException if Atlas refuses a call or no response comes
     * @throws IllegalArgumentException if a version is missing, or none of the client's credentials can serve it: v1.0
     *     takes an API key only
     */
    List<Difference> compare(ApiVersion first, ApiVersion second);

    /**
     * Gives access to the private endpoint services of the project.
     *
     * @return a view; nothing is sent yet
     */
    PrivateEndpointServices privateEndpointServices();

    /**
     * Gives access to the regional mode, in which the project may hold several services in one region.
     *
     * @return a view; nothing is sent yet
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException with {@link ApiVersion#V1_LEGACY}
     */
    RegionalMode regionalMode();

    /**
     * Gives access to the private IP mode, which Atlas deprecates in both generations that have it.
     *
     * @return a view; nothing is sent yet
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException with {@link ApiVersion#V1_LEGACY}
     */
    PrivateIpMode privateIpMode();

    /**
     * Gives access to encryption at rest with the customer's keys; with {@link ApiVersion#V1} to its settings only.
     *
     * @return a view; nothing is sent yet
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException with {@link ApiVersion#V1_LEGACY}
     */
    EncryptionAtRest encryptionAtRest();

    /**
     * Gives access to the clusters, where private connections end.
     *
     * @return a view; nothing is sent yet
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException with another generation than v2
     */
    Clusters clusters();

    /**
     * Gives access to the private endpoints of backups.
     *
     * @return a view; nothing is sent yet
     */
    Backup backup();

    /**
     * Gives access to the private endpoints of data federation and online archives.
     *
     * @return a view; nothing is sent yet
     */
    DataFederation dataFederation();
}
