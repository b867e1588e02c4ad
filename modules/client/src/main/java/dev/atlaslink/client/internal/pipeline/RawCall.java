package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.EncodedBody;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A call that no generated interface describes, checked as far as it can be without a client.
 *
 * @param method of HTTP
 * @param target where it goes
 * @param date of the version that it asks for
 * @param accept media type of the response, if it is not the JSON of the date
 * @param body whose media type is the JSON of the date unless it has one of its own
 * @param operationId names it in logs, events and exceptions
 */
public record RawCall(
        String method,
        RawTarget target,
        Optional<LocalDate> date,
        Optional<String> accept,
        EncodedBody body,
        String operationId) {}
