package dev.atlaslink.simulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Records one request as it was received and the answer that was given to it.
 *
 * <p>Header names are looked up without regard to case. The {@code Authorization} header is reduced to its scheme, such
 * as {@code Digest}; bodies are kept byte for byte.
 */
public final class JournalEntry {

    private static final String OAUTH = "/api/oauth/";

    /** OAuth forms hold tokens; encryption settings hold the keys of a cloud account. */
    private static final Pattern SECRET_BODY = Pattern.compile(OAUTH + ".*|.*/encryptionAtRest/?");

    private final String method;
    private final String target;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final String operationId;
    private final int status;
    private final Map<String, List<String>> responseHeaders;
    private final byte[] responseBody;
    private final String fault;

    JournalEntry(
            String method,
            String target,
            Map<String, List<String>> headers,
            byte[] body,
            String operationId,
            int status,
            Map<String, List<String>> responseHeaders,
            byte[] responseBody,
            String fault) {
        this.method = method;
        this.target = target;
        this.headers = headers;
        this.body = body;
        this.operationId = operationId;
        this.status = status;
        this.responseHeaders = responseHeaders;
        this.responseBody = responseBody;
        this.fault = fault;
    }

    /** Returns the HTTP method. */
    public String method() {
        return method;
    }

    /** Returns the path and query as they came, percent-encoding untouched. */
    public String target() {
        return target;
    }

    /** Returns the request headers, with {@code Authorization} reduced to its scheme. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Returns the first value of a request header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Returns a copy of the request body; empty if there was none. */
    public byte[] body() {
        return body.clone();
    }

    /** Returns the request body read as UTF-8; empty if there was none. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Returns the operation the request was routed to; empty if no operation has that path and method. */
    public Optional<String> operationId() {
        return Optional.ofNullable(operationId);
    }

    /**
     * Returns the HTTP status of the answer.
     *
     * <p>If a {@link #fault()} lost the answer on its way, this is what was lost; 0 if none was made.
     */
    public int status() {
        return status;
    }

    /** Returns the headers of the answer that the simulator set. */
    public Map<String, List<String>> responseHeaders() {
        return responseHeaders;
    }

    /** Returns the first value of a header of the answer. */
    public Optional<String> responseHeader(String name) {
        return responseHeaders.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Returns a copy of the body of the answer; empty if there was none. */
    public byte[] responseBody() {
        return responseBody.clone();
    }

    /** Returns the body of the answer read as UTF-8; empty if there was none. */
    public String responseBodyText() {
        return new String(responseBody, StandardCharsets.UTF_8);
    }

    /** Returns the text of the {@link Fault} that struck this request; empty if none did. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /** Shows method, target, status, operationId, the sizes of both bodies and the fault; never a header or a body. */
    @Override
    public String toString() {
        return method + " " + shownTarget() + " -> " + status
                + operationId().map(id -> " " + id).orElse("") + ", request " + body.length + " bytes, answer "
                + responseBody.length + " bytes" + (fault == null ? "" : " [" + fault + "]");
    }

    /** Returns the target without the query where secrets belong into the body: some put them into the query. */
    String shownTarget() {
        return target.startsWith(OAUTH) ? path() : target;
    }

    boolean hasSecretBody() {
        return SECRET_BODY.matcher(path()).matches();
    }

    private String path() {
        return target.split("\\?", 2)[0];
    }
}
