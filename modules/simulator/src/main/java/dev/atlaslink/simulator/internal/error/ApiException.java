package dev.atlaslink.simulator.internal.error;

import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.Response;
import java.util.List;

/** Refuses a request in Atlas's own error shape. */
public final class ApiException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final int status;
    private final transient List<Object> parameters;
    private final transient Headers headers;
    private final String why;

    ApiException(ErrorCode code, List<Object> parameters) {
        this(code, code.status(), parameters, Headers.none(), code.detail(parameters));
    }

    private ApiException(ErrorCode code, int status, List<Object> parameters, Headers headers, String why) {
        super(code.detail(parameters));
        this.code = code;
        this.status = status;
        this.parameters = parameters;
        this.headers = headers;
        this.why = why;
    }

    public ApiException with(String header, String value) {
        return with(Headers.of(header, value));
    }

    public ApiException with(Headers others) {
        return new ApiException(code, status, parameters, headers.withAll(others), why);
    }

    /** Gives the same error with another status than it has by default. */
    public ApiException withStatus(int other) {
        return new ApiException(code, other, parameters, headers, why);
    }

    /** Says more in the journal than the response does. */
    public ApiException because(String reason) {
        return new ApiException(code, status, parameters, headers, reason);
    }

    /** Responds as {@link #response} does, but says exactly what is wrong; Atlas does not. */
    public Response explained() {
        return render(why, true);
    }

    @Override
    public String why() {
        return why;
    }

    @Override
    protected Response render(boolean pretty) {
        return render(getMessage(), pretty);
    }

    private Response render(String detail, boolean pretty) {
        return ErrorResponse.of(status, code.wireName(), detail, parameters, pretty)
                .withAll(headers);
    }
}
