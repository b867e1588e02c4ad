package dev.atlaslink.client.error;

import dev.atlaslink.client.internal.wording.Printable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Describes an answer of Atlas that reports an error. Its headers may hold a session's cookie, so that
 * {@link #toString()} gives the summary only.
 *
 * @param status HTTP status
 * @param errorCode Atlas's code such as {@code GROUP_NOT_FOUND}, or OAuth's such as {@code invalid_client}; empty where
 *     the body had neither form
 * @param detail Atlas's explanation, with the fields of the request that it finds wrong
 * @param parameters values that the explanation speaks of: texts, numbers or {@code null}; anything else as JSON text
 * @param operationId the operation of the specification that was called
 * @param method HTTP method
 * @param path path as sent, without the query
 * @param requestedAt when the call began, by the client's clock
 * @param headers response headers, names in lower case
 * @param action what the caller asked for, such as {@code create of the private endpoint service of AWS in US_EAST_1};
 *     empty where a generated interface was called
 */
public record ErrorResponse(
        int status,
        Optional<String> errorCode,
        Optional<String> detail,
        List<Object> parameters,
        String operationId,
        String method,
        String path,
        Instant requestedAt,
        Map<String, List<String>> headers,
        Optional<String> action) {
    /** Copies the collections; {@code parameters} may hold {@code null}. */
    public ErrorResponse {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
        headers = Map.copyOf(headers);
    }

    /**
     * Describes the response to a call of a generated interface.
     *
     * @param status as above
     * @param errorCode as above
     * @param detail as above
     * @param parameters as above
     * @param operationId as above
     * @param method as above
     * @param path as above
     * @param requestedAt as above
     * @param headers as above
     */
    public ErrorResponse(
            int status,
            Optional<String> errorCode,
            Optional<String> detail,
            List<Object> parameters,
            String operationId,
            String method,
            String path,
            Instant requestedAt,
            Map<String, List<String>> headers) {
        this(status, errorCode, detail, parameters, operationId, method, path, requestedAt, headers, Optional.empty());
    }

    /**
     * Tells whether Atlas itself sent this, which has a code in the JSON of each of its errors (recorded responses), and
     * not a proxy or gateway before it. What somebody else says proves nothing about the request.
     *
     * @return whether it has Atlas's form
     */
    public boolean isOfAtlas() {
        return errorCode.isPresent()
                && headers.getOrDefault("content-type", List.of()).stream()
                        .anyMatch(type -> type.toLowerCase(Locale.ROOT).contains("json"));
    }

    /**
     * Returns one sentence: what failed, Atlas's reason, status, code, method and path.
     *
     * @return such as {@code isEnabled of the regional mode (getRegionalMode) failed: No group with ID x exists. (404
     *     GROUP_NOT_FOUND, GET /api/...)}
     */
    public String summary() {
        String code = errorCode.map(text -> " " + text).orElse("");
        String what = action.map(name -> name + " (" + operationId + ")").orElse(operationId);
        return Printable.escape(what + " failed: " + detail.orElse("no reason given") + " (" + status + code + ", "
                + method + " " + path + ")");
    }

    @Override
    public String toString() {
        return summary();
    }
}
