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
     * Speaks another API generation from here on, such as for one resource alone:
     * {@code project.withApiVersion(ApiVersion.V1).privateEndpointServices()}.
     *
     * @param version the generation to speak
     * @return another view of the same project; this one stays as it is, and nothing is sent yet
     * @throws IllegalArgumentException if the version is missing, or none of the client's credentials can serve it: v1.0
     *     takes an API key only
     */
    AtlasProject withApiVersion(ApiVersion version);

    /**
     * Makes some calls otherwise than the rest, such as one with less time:
     * {@code project.withOptions(o -> o.callTimeout(Duration.ofSeconds(5))).privateEndpointServices()}. What is set goes
     * before the client's settings, and holds for everything that comes of the view: lists, operations and their polls
     * too.
     *
     * @param change from the options that hold here, {@link CallOptions#NONE} at first, to those that shall hold there
     * @return another view of the same project, cheap, with the same connections, authentication and rate limits; this
     *     one stays as it is, and nothing is sent yet
     * @throws IllegalArgumentException if an option is missing or not allowed
     */
    AtlasProject withOptions(UnaryOperator<CallOptions> change);

    /**
     * Makes calls and also returns the responses just as Atlas gave them: status, headers, body and the version that
     * Atlas chose: {@code project.raw(p -> p.regionalMode().isEnabled()).response().body()}. A failure is thrown as
     * always; {@link CallOptions#onResponse} sees its response too.
     *
     * @param calls made on the view that they are given; a list must be walked over within, because it asks only then
     * @param <T> what the calls yield
     * @return their result with all responses, which are kept in memory
     * @throws IllegalArgumentException if the calls are missing
     */
    default <T extends @Nullable Object> RawResult<T> raw(Function<? super AtlasProject, ? extends T> calls) {
        return Recording.of(this::withOptions, calls);
    }

    /**
     * Checks, without changing anything, that two API generations tell the same about the project: services, their
     * endpoints, and regional mode, as far as both know them. Two words for one state, such as WAITING_FOR_USER and
     * AVAILABLE, are the same; what a generation cannot tell is left out, and so is what changes meanwhile.
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
     * Gives access to encryption at rest with the customer's keys.
     *
     * @return a view; nothing is sent yet
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException unless {@link #apiVersion()} is v2
     */
    EncryptionAtRest encryptionAtRest();
}
