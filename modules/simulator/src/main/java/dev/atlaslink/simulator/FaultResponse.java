package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.error.ErrorResponse;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.wording.Arguments;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Describes the response of a {@link Fault}. Immutable: each method returns a changed copy.
 *
 * <p>Unless a body is set, a response with a status of 400 or more has Atlas's error body and its {@code X-Error-Code}
 * header, with the code {@code UNEXPECTED_ERROR} (error format of the v2 reference), and one below 400 has no body.
 */
public final class FaultResponse {

    private static final int MIN_STATUS = 200;
    private static final int MAX_STATUS = 599;
    private static final int FIRST_ERROR = 400;
    private static final String DETAIL = "This response is a fault that was injected.";
    private static final Set<Integer> BODILESS = Set.of(204, 304);
    private static final Pattern ERROR_CODE = Pattern.compile("[A-Z0-9_]+");
    private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x20-\\x7e]*");
    // What frames the message is the server's to say.
    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding", "connection");

    private final int status;
    private final String errorCode;
    private final Headers headers;
    private final Response bodied;

    private FaultResponse(int status, String errorCode, Headers headers, Response bodied) {
        this.status = status;
        this.errorCode = errorCode;
        this.headers = headers;
        this.bodied = bodied;
    }

    /**
     * Begins to describe a response.
     *
     * @param status the HTTP status, 200 to 599
     * @return a response with the defaults above
     * @throws IllegalArgumentException if the status is out of range
     */
    public static FaultResponse status(int status) {
        Arguments.requireRange("status", status, MIN_STATUS, MAX_STATUS);
        return new FaultResponse(status, "UNEXPECTED_ERROR", Headers.none(), null);
    }

    /**
     * Sets the code in Atlas's error body and in {@code X-Error-Code}; without effect below 400 or if a body is set.
     *
     * @param value such as {@code RATE_LIMITED}: upper-case letters, digits and underscores
     * @return a response with that code
     * @throws IllegalArgumentException if the value has another form
     */
    public FaultResponse errorCode(String value) {
        Arguments.requireMatch("errorCode", value, ERROR_CODE, "upper-case letters, digits and underscores");
        return new FaultResponse(status, value, headers, bodied);
    }

    /**
     * Sets the {@code Retry-After} header in seconds; for its other form, a date, see {@link #header}.
     *
     * @param value whole seconds, zero or more
     * @return a response with that header
     * @throws IllegalArgumentException if the value is negative or has a fraction of a second
     */
    public FaultResponse retryAfter(Duration value) {
        if (value == null || value.isNegative() || !value.equals(value.truncatedTo(ChronoUnit.SECONDS))) {
            throw Arguments.refusal("retryAfter", value, "whole seconds, zero or more");
        }
        return header("Retry-After", Long.toString(value.toSeconds()));
    }

    /**
     * Sets a header; replaces one of the same name.
     *
     * @param name an HTTP token; not {@code Content-Length}, {@code Transfer-Encoding} or {@code Connection}
     * @param value printable ASCII
     * @return a response with that header
     * @throws IllegalArgumentException if the name or value has another form
     */
    public FaultResponse header(String name, String value) {
        Arguments.requireMatch("name", name, HEADER_NAME, "an HTTP token");
        if (FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
            throw Arguments.refusal(
                    "name",
                    name,
                    "any but Connection, Content-Length and Transfer-Encoding, which the server sets itself");
        }
        Arguments.requireMatch("value", value, HEADER_VALUE, "printable ASCII");
        return new FaultResponse(status, errorCode, headers.with(name, value), bodied);
    }

    /**
     * Sets the body, as a proxy in front of Atlas might write it.
     *
     * @param contentType its media type, printable ASCII
     * @param content sent as UTF-8
     * @return a response with that body, without Atlas's error format
     * @throws IllegalArgumentException if the content type is blank or the status, 204 or 304, allows no body
     */
    public FaultResponse body(String contentType, String content) {
        Arguments.requireText("contentType", contentType);
        Arguments.requireMatch("contentType", contentType, HEADER_VALUE, "printable ASCII");
        Arguments.requireNonNull("content", content, "a text, which may be empty");
        if (BODILESS.contains(status)) {
            throw Arguments.refusal("status", status, "one that takes a body");
        }
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new FaultResponse(status, errorCode, headers, Response.bytes(status, contentType, bytes));
    }

    Response toResponse() {
        return Optional.ofNullable(bodied).orElseGet(this::plain).withAll(headers);
    }

    private Response plain() {
        return status < FIRST_ERROR
                ? Response.empty(status)
                : ErrorResponse.of(status, errorCode, DETAIL, List.of(), false);
    }

    /** Shows the status; never the body. */
    @Override
    public String toString() {
        return "FaultResponse[" + status + "]";
    }
}
