package dev.atlaslink.client.event;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Records one request on the wire. A call may need several: a Digest challenge, a token, a retry. It holds no secret: no
 * body, no query, no header but the media types.
 *
 * @param call that the request belongs to
 * @param number which request of the call it is, from 1
 * @param accept value of the Accept header sent
 * @param contentTypeSent value of the Content-Type header sent, where there was a body
 * @param status HTTP status; empty if no response came
 * @param contentTypeReceived value of the Content-Type header received
 * @param resourceDate version of the response, read from its Content-Type (recorded responses); it may be earlier than
 *     the one asked for. Empty for v1.0, for errors and where there is no body
 * @param elapsed from sending to the end of the response
 * @param failure why there is no response; empty if one came
 */
public record Attempt(
        Call call,
        int number,
        Optional<String> accept,
        Optional<String> contentTypeSent,
        OptionalInt status,
        Optional<String> contentTypeReceived,
        Optional<LocalDate> resourceDate,
        Duration elapsed,
        Optional<Throwable> failure) {
    /**
     * Records one request, without saying why there is no response.
     *
     * @param call as above
     * @param number as above
     * @param accept as above
     * @param contentTypeSent as above
     * @param status as above
     * @param contentTypeReceived as above
     * @param resourceDate as above
     * @param elapsed as above
     */
    public Attempt(
            Call call,
            int number,
            Optional<String> accept,
            Optional<String> contentTypeSent,
            OptionalInt status,
            Optional<String> contentTypeReceived,
            Optional<LocalDate> resourceDate,
            Duration elapsed) {
        this(
                call,
                number,
                accept,
                contentTypeSent,
                status,
                contentTypeReceived,
                resourceDate,
                elapsed,
                Optional.empty());
    }

    /**
     * Returns the operation of the specification.
     *
     * @return never {@code null}
     */
    public String operationId() {
        return call.operationId();
    }

    /**
     * Returns the HTTP method.
     *
     * @return such as {@code GET}
     */
    public String method() {
        return call.method();
    }

    /**
     * Returns the path as sent, percent-encoded, without the query.
     *
     * @return never {@code null}
     */
    public String path() {
        return call.path();
    }
}
