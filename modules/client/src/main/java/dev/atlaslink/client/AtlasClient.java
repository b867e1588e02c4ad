package dev.atlaslink.client;

import dev.atlaslink.client.internal.call.Recording;
import dev.atlaslink.client.internal.facade.ProjectFacade;
import dev.atlaslink.client.internal.facade.ProjectsFacade;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.internal.version.Versions;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to MongoDB Atlas about private networking. Thread-safe; make one and keep it, then close it.
 *
 * <p>Start with {@link #fromEnvironment()} or {@link #builder()}, then {@link #project(String)}.
 */
public final class AtlasClient implements AutoCloseable {
    private final Pipeline pipeline;
    private final ApiVersion apiVersion;
    private final Optional<ProjectId> defaultProject;

    AtlasClient(Pipeline pipeline, ApiVersion apiVersion, Optional<ProjectId> defaultProject) {
        this.pipeline = pipeline;
        this.apiVersion = apiVersion;
        this.defaultProject = defaultProject;
    }

    /**
     * Returns a builder of a client.
     *
     * @return a builder with the defaults that its methods name
     */
    public static AtlasClientBuilder builder() {
        return new AtlasClientBuilder();
    }

    /**
     * Creates a client from the {@code MONGODB_ATLAS_*} environment variables or, if they hold no credentials, the
     * Atlas CLI's profile, see {@link AtlasClientBuilder#environment(Map)}.
     *
     * @return the client
     * @throws IllegalArgumentException if a value is malformed, credentials are missing or only half of a pair is set
     */
    public static AtlasClient fromEnvironment() {
        return builder().environment(System.getenv()).build();
    }

    /**
     * Scopes calls to a project.
     *
     * @param id the project's id
     * @return a view; nothing is sent yet
     */
    public AtlasProject project(ProjectId id) {
        return new ProjectFacade(pipeline, apiVersion, Required.notNull("projectId", id, "the id of a project"));
    }

    /**
     * Scopes calls to a project.
     *
     * @param id 24 lower-case hexadecimal digits
     * @return a view; nothing is sent yet
     * @throws IllegalArgumentException if the id is malformed
     */
    public AtlasProject project(String id) {
        return project(ProjectId.of(id));
    }

    /**
     * Scopes calls to the default project: that of the builder, of {@code MONGODB_ATLAS_PROJECT_ID}, or of the Atlas
     * CLI's profile that the credentials come from.
     *
     * @return a view; nothing is sent yet
     * @throws IllegalStateException if there is no default project
     */
    public AtlasProject project() {
        return project(defaultProject.orElseThrow(() -> new IllegalStateException(
                "projectId is not set; allowed is one of the builder's projectId, MONGODB_ATLAS_PROJECT_ID, or the"
                        + " project_id of the Atlas CLI's profile that the credentials are from")));
    }

    /**
     * Gives access to projects as wholes: which there are, and what they are called.
     *
     * @return a view; nothing is sent yet
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException unless {@link #apiVersion()} is v2
     */
    public Projects projects() {
        return new ProjectsFacade(Versions.projects(apiVersion, pipeline));
    }

    /**
     * Returns the project of {@link #project()}.
     *
     * @return empty if there is no default project
     */
    public Optional<ProjectId> projectId() {
        return defaultProject;
    }

    /**
     * Implements a generated interface with this client's authentication, retries and errors. Use it for operations
     * that the facade does not cover.
     *
     * @param type a Feign interface of {@code dev.atlaslink.api.v1}, {@code dev.atlaslink.api.v2} or one that the same
     *     templates generated from another specification, or one that extends such an interface; it must be public if
     *     it has default methods, which run as they are
     * @param <T> the interface
     * @return an implementation that throws {@link dev.atlaslink.client.error.AtlasException}s and
     *     {@link IllegalArgumentException}s only
     * @throws IllegalArgumentException if the type is no such interface
     */
    public <T> T api(Class<T> type) {
        return pipeline.api(type);
    }

    /**
     * Sends any request of the Atlas API, with this client's authentication, retries, rate limits, time limits and events:
     * for a call or two of an operation that neither the facade nor a generated interface has.
     *
     * <pre>{@code
     * RawResponse clusters = atlas.send(RawRequest.get("/api/atlas/v2/groups/{groupId}/clusters")
     *         .path("groupId", project.id().value())
     *         .date(LocalDate.parse("2024-08-05")));
     * }</pre>
     *
     * @param request what to send; see {@link RawRequest} for what is repeated
     * @return the response of success, whole
     * @throws IllegalArgumentException if a path variable has no value, a v2 path has no date, or the address is not this
     *     client's; nothing is sent then
     * @throws dev.atlaslink.client.error.AtlasException if Atlas refuses the call, no response comes, or it is none of
     *     Atlas's
     */
    public RawResponse send(RawRequest request) {
        return pipeline.send(
                Required.notNull("request", request, "what to send").call());
    }

    /**
     * Chooses among the methods that a generated interface has for several dates of one operation. The method with the
     * newest date that is not later than this client's resource date is called; without a resource date, the newest of
     * all:
     *
     * <pre>{@code
     * Thing thing = atlas.newest(ThingsApi.class)
     *         .since(LocalDate.parse("2025-03-12"), api -> thing(api.getThingV20250312(id)))
     *         .since(LocalDate.parse("2023-01-01"), api -> thing(api.getThing(id)))
     *         .call();
     * }</pre>
     *
     * @param type the interface, as {@link #api} takes it
     * @param <A> the interface
     * @return a choice that is given one call for each date; nothing is sent yet
     * @throws IllegalArgumentException if the type is no such interface
     */
    public <A> VersionChoice<A> newest(Class<A> type) {
        return new VersionChoice<>(type, api(type), pipeline.settings().resourceDate());
    }

    /**
     * Returns a view of this client whose calls have other options; see {@link AtlasProject#withOptions}. They hold for
     * {@link #api} as well.
     *
     * @param change maps the options of this client, {@link CallOptions#NONE} at first, to those of the view
     * @return a cheap view with the same connections, authentication and rate limits; it ends with this client, and
     *     closing the view does nothing
     * @throws IllegalArgumentException if an option is missing or not allowed
     */
    public AtlasClient withOptions(UnaryOperator<CallOptions> change) {
        return new AtlasClient(pipeline.with(change), apiVersion, defaultProject);
    }

    /**
     * Makes calls and also returns the responses as Atlas sent them; see {@link AtlasProject#raw}. It serves
     * {@link #api} as well.
     *
     * @param calls makes calls on the view that it is given
     * @param <T> what the calls yield
     * @return their result with all responses
     * @throws IllegalArgumentException if the calls are missing
     */
    public <T extends @Nullable Object> RawResult<T> raw(Function<? super AtlasClient, ? extends T> calls) {
        return Recording.of(this::withOptions, calls);
    }

    /**
     * Returns the API generation that the facade speaks.
     *
     * @return never {@code null}
     */
    public ApiVersion apiVersion() {
        return apiVersion;
    }

    /**
     * Returns the address of Atlas that this client calls.
     *
     * @return scheme, host and port; without a path
     */
    public URI baseUrl() {
        return pipeline.settings().baseUrl();
    }

    /**
     * Describes how this client is set up: generation, address, credentials and their source, project; no secrets.
     * Where v2 and v1.0 use different credentials, it names both.
     *
     * @return one line, for people; such as {@code v2 at https://cloud.mongodb.com as service account "mdb_sa_id_x" (v2)
     *     and API key "abcdefgh" (v1.0) from the environment, project 32b6e34b3d91647abb20e7b8}
     */
    public String describe() {
        Settings settings = pipeline.settings();
        return apiVersion + " at " + settings.baseUrl() + " as "
                + settings.auth().credentials().describe() + " from "
                + settings.auth().source()
                + defaultProject.map(project -> ", project " + project.value()).orElse("");
    }

    /**
     * Revokes the access token of a service account, unless told otherwise by
     * {@link AtlasClientBuilder#revokeOnClose(boolean)}, and closes the connections; every later call throws
     * {@link IllegalStateException}.
     */
    @Override
    public void close() {
        pipeline.close();
    }
}
