package dev.atlaslink.client.error;

import dev.atlaslink.client.internal.result.AllowNulls;
import dev.atlaslink.client.internal.wording.Printable;
import dev.atlaslink.client.internal.wording.Required;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Describes a response of Atlas that reports an error. Its headers may hold a session's cookie, so that
 * {@link #toString()} gives the summary only.
 */
@Value.Immutable
public abstract class ErrorResponse {
    ErrorResponse() {}

    @Value.Check
    final void check() {
        if (status() == 0) {
            throw Required.refusal("status", status(), "an HTTP status");
        }
        Required.notNull("operationId", operationId(), "the operation that was called");
        Required.notNull("method", method(), "an HTTP method");
        Required.notNull("path", path(), "a path");
        Required.notNull("requestedAt", requestedAt(), "a time");
    }

    /**
     * Starts a response, such as for a test of your own code.
     *
     * @return a builder that lacks status, operation, method, path and time
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the HTTP status.
     *
     * @return such as 404
     */
    public abstract int status();

    /**
     * Returns Atlas's code such as {@code GROUP_NOT_FOUND}, or OAuth's such as {@code invalid_client}.
     *
     * @return empty where the body had neither form
     */
    public abstract Optional<String> errorCode();

    /**
     * Returns Atlas's explanation, with the fields of the request that it finds wrong.
     *
     * @return empty where there was none
     */
    public abstract Optional<String> detail();

    /**
     * Returns the values that the explanation speaks of.
     *
     * @return texts, numbers or {@code null}; anything else as JSON text
     */
    public abstract List<@AllowNulls @Nullable Object> parameters();

    /**
     * Returns the operation of the specification that was called.
     *
     * @return such as {@code getGroupEncryptionAtRest}
     */
    public abstract String operationId();

    /**
     * Returns the HTTP method.
     *
     * @return such as {@code GET}
     */
    public abstract String method();

    /**
     * Returns the path as sent.
     *
     * @return without the query
     */
    public abstract String path();

    /**
     * Returns when the call began.
     *
     * @return by the client's clock
     */
    public abstract Instant requestedAt();

    /**
     * Returns the response headers.
     *
     * @return by names in lower case
     */
    public abstract Map<String, List<String>> headers();

    /**
     * Returns what the caller asked for, such as {@code create of the private endpoint service of AWS in US_EAST_1}.
     *
     * @return empty where a generated interface was called
     */
    public abstract Optional<String> action();

    /**
     * Tells whether Atlas itself sent this, which has a code in the JSON of each of its errors (recorded responses), and
     * not a proxy or gateway before it. What somebody else says proves nothing about the request.
     *
     * @return whether it has Atlas's form
     */
    public final boolean isOfAtlas() {
        return errorCode().isPresent()
                && headers().getOrDefault("content-type", List.of()).stream()
                        .anyMatch(type -> type.toLowerCase(Locale.ROOT).contains("json"));
    }

    /**
     * Returns one sentence: what failed, Atlas's reason, status, code, method and path.
     *
     * @return such as {@code isEnabled of the regional mode (getRegionalMode) failed: No group with ID x exists. (404
     *     GROUP_NOT_FOUND, GET /api/...)}
     */
    public final String summary() {
        String code = errorCode().map(text -> " " + text).orElse("");
        String what = action().map(name -> name + " (" + operationId() + ")").orElse(operationId());
        return Printable.escape(what + " failed: " + detail().orElse("no reason given") + " (" + status() + code + ", "
                + method() + " " + path() + ")");
    }

    @Override
    public final String toString() {
        return summary();
    }

    /** Builds responses that report an error. */
    public static final class Builder extends ImmutableErrorResponse.Builder {
        Builder() {}
    }
}
