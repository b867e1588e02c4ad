package dev.atlaslink.client;

import dev.atlaslink.client.internal.codec.EncodedBody;
import dev.atlaslink.client.internal.codec.RawBody;
import dev.atlaslink.client.internal.http.NextLink;
import dev.atlaslink.client.internal.pipeline.RawCall;
import dev.atlaslink.client.internal.pipeline.RawTarget;
import dev.atlaslink.client.internal.settings.RawChecks;
import dev.atlaslink.client.internal.wording.Required;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A request of any operation of the Atlas API, for {@link AtlasClient#send}. Immutable: each method returns a changed copy.
 *
 * <p>A request to v2 asks for the version of its {@link #date}, or else of the client's or view's {@code resourceDate}; one
 * of the three has to be set. Further headers, times and attempts are {@link AtlasClient#withOptions options of a view}.
 *
 * <p>GET, HEAD, PUT and DELETE are repeated after passing failures; POST and PATCH only if Atlas surely has not acted on
 * them. A DELETE that is repeated and then finds nothing has reached its aim: its response is a 204 without headers.
 */
public final class RawRequest {
    private static final String UNNAMED = "rawRequest";

    private final RawCall call;

    private RawRequest(RawCall call) {
        this.call = call;
    }

    /**
     * Asks for something.
     *
     * @param path as {@link #of} takes it
     * @return the request
     * @throws IllegalArgumentException if it is no path of Atlas's API
     */
    public static RawRequest get(String path) {
        return of("GET", path);
    }

    /**
     * Creates something, or sets it going.
     *
     * @param path as {@link #of} takes it
     * @return the request, without a body yet
     * @throws IllegalArgumentException if it is no path of Atlas's API
     */
    public static RawRequest post(String path) {
        return of("POST", path);
    }

    /**
     * Changes a part of something.
     *
     * @param path as {@link #of} takes it
     * @return the request, without a body yet
     * @throws IllegalArgumentException if it is no path of Atlas's API
     */
    public static RawRequest patch(String path) {
        return of("PATCH", path);
    }

    /**
     * Deletes something.
     *
     * @param path as {@link #of} takes it
     * @return the request
     * @throws IllegalArgumentException if it is no path of Atlas's API
     */
    public static RawRequest delete(String path) {
        return of("DELETE", path);
    }

    /**
     * Makes a request of any method.
     *
     * @param method one of GET, HEAD, POST, PUT, PATCH and DELETE
     * @param path of v1.0 or v2, such as {@code /api/atlas/v2/groups/{groupId}/clusters}, with a query or without; what
     *     stands in braces is filled by {@link #path}. Or a URL with such a path, at the address of the client, such as the
     *     link to a further page. What is percent-encoded stays so
     * @return the request
     * @throws IllegalArgumentException if either is anything else
     */
    public static RawRequest of(String method, String path) {
        return new RawRequest(new RawCall(
                RawChecks.method(method),
                RawTarget.of(path),
                Optional.empty(),
                Optional.empty(),
                EncodedBody.NONE,
                UNNAMED));
    }

    /**
     * Fills a variable of the path.
     *
     * @param name without the braces
     * @param value is percent-encoded, also where it has a slash
     * @return a changed copy
     * @throws IllegalArgumentException if the path has no such variable, or the value is missing, blank, {@code .} or
     *     {@code ..}
     */
    public RawRequest path(String name, String value) {
        return to(call.target().with(name, value));
    }

    /**
     * Adds a query parameter; one that is there already gets one more value.
     *
     * @param name of the parameter
     * @param value is percent-encoded
     * @return a changed copy
     * @throws IllegalArgumentException if the name is missing or blank, or the value is missing
     */
    public RawRequest query(String name, String value) {
        return to(call.target().query(name, value));
    }

    /**
     * Asks v2 for a version. Atlas responds in the newest one of the operation that is not later (v2 reference).
     *
     * @param date that Atlas has published
     * @return a changed copy; it asks for this date whatever the client's {@code resourceDate} is
     * @throws IllegalArgumentException if it is missing, or the path is of v1.0, which has no dates
     */
    public RawRequest date(LocalDate date) {
        Required.notNull("date", date, "a date that Atlas has published");
        if (!call.target().hasDates()) {
            throw Required.refusal("date", date, "none for " + call.target().path());
        }
        return with(Optional.of(date), call.accept(), call.body(), call.operationId());
    }

    /**
     * Asks for another media type than the JSON of the version, such as {@code application/vnd.atlas.2023-01-01+csv} or
     * {@code application/vnd.atlas.preview+json}. The response is read as text, in UTF-8: archives need a
     * {@linkplain AtlasClient#api generated interface}.
     *
     * @param mediaType goes out as it is
     * @return a changed copy
     * @throws IllegalArgumentException if it is missing or no media type
     */
    public RawRequest accept(String mediaType) {
        String checked = RawChecks.mediaType(mediaType);
        return with(call.date(), Optional.of(checked), call.body(), call.operationId());
    }

    /**
     * Sets a body in JSON. Its Content-Type is the JSON of the version that the request asks for.
     *
     * @param json goes out as it is
     * @return a changed copy
     * @throws IllegalArgumentException if it is missing or no JSON, which the message does not repeat, or the method is
     *     GET or HEAD
     */
    public RawRequest json(String json) {
        return with(RawBody.json(json));
    }

    /**
     * Sets a body of any kind.
     *
     * @param body goes out as it is; copied
     * @param mediaType its Content-Type
     * @return a changed copy
     * @throws IllegalArgumentException if either is missing, the media type is none, or the method is GET or HEAD
     */
    public RawRequest body(byte[] body, String mediaType) {
        return with(RawBody.bytes(body, mediaType));
    }

    /**
     * Names the request in logs, events and exceptions, in place of {@code rawRequest}. Deprecations are told once for each
     * name.
     *
     * @param operationId such as {@code listGroupClusters}
     * @return a changed copy
     * @throws IllegalArgumentException if it is anything but 1 to 100 letters, digits, {@code .}, {@code _} and {@code -}
     */
    public RawRequest operationId(String operationId) {
        return with(call.date(), call.accept(), call.body(), RawChecks.operationId(operationId));
    }

    /**
     * Finds the request for the page after a page, by its link {@code next}. Of the link only path and query are used: it is
     * sent to the address of the client.
     *
     * @param page the response to this request
     * @return empty after the last page, and for what is no page
     * @throws IllegalArgumentException if the page is missing
     * @throws dev.atlaslink.client.error.UnexpectedResponseException if the link leads to no path of Atlas's API, or to the
     *     same page again
     */
    public Optional<RawRequest> next(RawResponse page) {
        Required.notNull("page", page, "a response to this request");
        return NextLink.in(page.body()).map(link -> to(call.target().following(link)));
    }

    /**
     * Returns the method.
     *
     * @return such as {@code GET}
     */
    public String method() {
        return call.method();
    }

    /**
     * Returns the path with the values that its variables have so far.
     *
     * @return without the query
     */
    public String path() {
        return call.target().path();
    }

    /** Returns what the pipeline sends. */
    RawCall call() {
        return call;
    }

    /**
     * Shows method and path, but neither the query nor the body, which may be secret.
     *
     * @return for logs
     */
    @Override
    public String toString() {
        return "RawRequest[" + method() + " " + path() + "]";
    }

    private RawRequest to(RawTarget target) {
        return new RawRequest(
                new RawCall(call.method(), target, call.date(), call.accept(), call.body(), call.operationId()));
    }

    private RawRequest with(EncodedBody body) {
        RawChecks.takesBody(call.method());
        return with(call.date(), call.accept(), body, call.operationId());
    }

    private RawRequest with(Optional<LocalDate> date, Optional<String> accept, EncodedBody body, String operationId) {
        return new RawRequest(new RawCall(call.method(), call.target(), date, accept, body, operationId));
    }
}
