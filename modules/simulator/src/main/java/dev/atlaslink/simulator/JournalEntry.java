package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.http.PercentCoding;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.redaction.Redactor;
import dev.atlaslink.simulator.internal.wording.Arguments;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records one request as it was received and the response that was given to it, without what is secret in them.
 *
 * <p>Header names are looked up without regard to case. The headers {@code Authorization} and {@code
 * Proxy-Authorization} are reduced to their scheme, such as {@code Digest}, and a {@code Cookie} to {@code REDACTED}. The
 * same word stands in place of every value with a secret name in JSON, forms and queries; in OAuth forms, queries and
 * responses and in encryption-at-rest settings in place of whatever may be secret; and in place of a whole body that
 * may hold a secret but cannot be read. Secret names are those of OAuth and of the attributes that Atlas takes but
 * never returns. All else is kept byte for byte.
 */
public final class JournalEntry {

    private static final int UNAUTHORIZED = 401;
    private static final Pattern PROJECT = Pattern.compile("^/api/atlas/[^/]+/groups/([^/]+)");

    private final Instant time;
    private final ReceivedRequest request;
    private final String operationId;
    private final Response response;
    private final boolean secretBody;
    private final int receivedBytes;
    private final int responseBytes;

    JournalEntry(Instant time, ReceivedRequest request, Optional<String> operationId, Response response) {
        this.time = time;
        this.request = Redactor.request(request);
        this.operationId = operationId.orElse(null);
        this.response = response.withBody(Redactor.response(request.path(), response.body()));
        this.secretBody = Redactor.hasSecretBody(request.path()) || this.request.body() != request.body();
        this.receivedBytes = request.body().length;
        this.responseBytes = response.body().length;
    }

    /** Returns when its response was made, on the simulator's clock. */
    public Instant time() {
        return time;
    }

    /** Returns the HTTP method. */
    public String method() {
        return request.method();
    }

    /** Returns the path and query as they came, percent-encoding untouched; the query without secrets. */
    public String target() {
        return request.target();
    }

    /** Returns the path as it came, without the query. */
    String path() {
        return request.path();
    }

    /** Returns the id of the project that the path names; empty if it names none. */
    Optional<String> projectId() {
        Matcher matcher = PROJECT.matcher(path());
        return matcher.find() ? PercentCoding.decodeSegment(matcher.group(1)) : Optional.empty();
    }

    /** Says whether the request came without credentials and was asked for some, as every first one of Digest is. */
    boolean isChallenge() {
        return status() == UNAUTHORIZED
                && header("Authorization").isEmpty()
                && responseHeader("WWW-Authenticate").isPresent();
    }

    /** Returns the request headers, without the credentials in them. */
    public Map<String, List<String>> headers() {
        return request.headers().asMap();
    }

    /** Returns the first value of a request header. */
    public Optional<String> header(String name) {
        return request.header(Arguments.requireNonNull("name", name, "the name of a header"));
    }

    /** Returns a copy of the request body, secrets replaced; empty if there was none. */
    public byte[] body() {
        return request.body().clone();
    }

    /** Returns the request body read as UTF-8, secrets replaced; empty if there was none. */
    public String bodyText() {
        return new String(request.body(), StandardCharsets.UTF_8);
    }

    /** Returns the operation the request was routed to; empty if no operation has that path and method. */
    public Optional<String> operationId() {
        return Optional.ofNullable(operationId);
    }

    /**
     * Returns the HTTP status of the response.
     *
     * <p>If a {@link #fault()} lost the response on its way, this is what was lost; 0 if none was made.
     */
    public int status() {
        return response.status();
    }

    /** Returns the headers of the response that the simulator set. */
    public Map<String, List<String>> responseHeaders() {
        return response.headers().asMap();
    }

    /** Returns the first value of a header of the response. */
    public Optional<String> responseHeader(String name) {
        return response.headers().first(Arguments.requireNonNull("name", name, "the name of a header"));
    }

    /** Returns a copy of the body of the response, secrets replaced; empty if there was none. */
    public byte[] responseBody() {
        return response.body().clone();
    }

    /** Returns the body of the response read as UTF-8, secrets replaced; empty if there was none. */
    public String responseBodyText() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** Returns the text of the {@link Fault} that struck this request; empty if none did. */
    public Optional<String> fault() {
        return response.fault();
    }

    /**
     * Returns what exactly was wrong with a request that was refused, often more than the response tells; empty if it
     * was not.
     */
    public Optional<String> refusal() {
        return response.refusal();
    }

    /** Shows method, target, status, operationId, the sizes of both bodies as they crossed the wire, the fault and the refusal; never a header or a body. */
    @Override
    public String toString() {
        return method() + " " + shownTarget() + " -> " + status()
                + operationId().map(id -> " " + id).orElse("") + ", request " + receivedBytes
                + " bytes, response "
                + responseBytes + " bytes"
                + fault().map(text -> " [" + text + "]").orElse("")
                + refusal().map(text -> ": " + text).orElse("");
    }

    /** Returns the target without the query where it may be all secrets and helps nobody. */
    String shownTarget() {
        return Redactor.isAboutTokens(request.path()) ? request.path() : target();
    }

    boolean hasSecretBody() {
        return secretBody;
    }

    /** Returns how many bytes the kept bodies have. */
    int bodyBytes() {
        return request.body().length + response.body().length;
    }
}
