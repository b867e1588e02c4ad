package dev.atlaslink.client;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Records one request on the wire. A call may need several: a Digest challenge, a token, a retry. It holds no secret: no
 * body, no query, no header but the media types.
 *
 * @param operationId the operation of the specification
 * @param method HTTP method
 * @param path as sent, percent-encoded, without the query
 * @param accept value of the Accept header sent
 * @param contentTypeSent value of the Content-Type header sent, where there was a body
 * @param status HTTP status; empty if no answer came
 * @param contentTypeReceived value of the Content-Type header received
 * @param elapsed from sending to the end of the answer
 */
public record Attempt(
        String operationId,
        String method,
        String path,
        Optional<String> accept,
        Optional<String> contentTypeSent,
        OptionalInt status,
        Optional<String> contentTypeReceived,
        Duration elapsed) {}
