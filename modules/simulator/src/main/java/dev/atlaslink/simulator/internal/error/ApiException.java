package dev.atlaslink.simulator.internal.error;

import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.Headers;
import java.util.List;

/** Refuses a request in Atlas's own error shape. */
public final class ApiException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<Object> parameters;
    private final transient Headers headers;
    private final String why;

    ApiException(ErrorCode code, List<Object> parameters) {
        this(code, parameters, Headers.none(), code.detail(parameters), code.detail(parameters));
    }

    private ApiException(ErrorCode code, List<Object> parameters, Headers headers, String detail, String why) {
        super(detail);
        this.code = code;
        this.parameters = parameters;
        this.headers = headers;
        this.why = why;
    }

    public ApiException with(String header, String value) {
        return new ApiException(code, parameters, headers.with(header, value), getMessage(), why);
    }

    /** Says more in the journal than the answer does. */
    public ApiException because(String reason) {
        return new ApiException(code, parameters, headers, getMessage(), reason);
    }

    /** Lets the answer, too, say exactly what is wrong; Atlas's do not. */
    public ApiException explained() {
        return new ApiException(code, parameters, headers, why, why);
    }

    @Override
    protected String why() {
        return why;
    }

    @Override
    protected Answer render(boolean pretty) {
        return ErrorAnswer.of(code.status(), code.wireName(), getMessage(), parameters, pretty)
                .withAll(headers);
    }
}
