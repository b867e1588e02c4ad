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

    ApiException(ErrorCode code, List<Object> parameters, Headers headers) {
        super(code.detail(parameters));
        this.code = code;
        this.parameters = parameters;
        this.headers = headers;
    }

    public ApiException with(String header, String value) {
        return new ApiException(code, parameters, headers.with(header, value));
    }

    @Override
    public Answer answer(boolean pretty) {
        return ErrorAnswer.of(code.status(), code.wireName(), getMessage(), parameters, pretty)
                .withAll(headers);
    }
}
