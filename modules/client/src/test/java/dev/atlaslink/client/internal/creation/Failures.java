package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.error.InvalidRequestException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What may come of a call in place of its result, by what it proves. */
final class Failures {
    private Failures() {}

    /** Atlas may have acted or not. */
    static AtlasException lost() {
        return new TransportException("no response", new SocketTimeoutException("timed out"));
    }

    static AtlasException neverSent() {
        return new TransportException("no connection", new ConnectException("refused"));
    }

    static AtlasException invalid() {
        return new InvalidRequestException(
                ofAtlas(400).errorCode("INVALID_REGION").build());
    }

    static AtlasException forbidden() {
        return new PermissionException(
                ofAtlas(403).errorCode("USER_UNAUTHORIZED").build());
    }

    /** Has the status of a refusal, but Atlas never said so. */
    static AtlasException gatewayPage() {
        return new PermissionException(
                response(403, "text/html").detail("<p>Blocked</p>").build());
    }

    static ConflictException conflict(String code) {
        return new ConflictException(ofAtlas(409).errorCode(code).build());
    }

    static ConflictException alreadyExists() {
        return conflict("PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION");
    }

    /** Atlas says that it made something, which is all that can be read. */
    static AtlasException madeButUnreadable(Optional<String> id) {
        return new UnexpectedResponseException("the response lacks a status", OptionalInt.of(201), true, id, null);
    }

    static AtlasException nonsense() {
        return new UnexpectedResponseException("the response is not JSON", OptionalInt.of(200), null);
    }

    private static ErrorResponse.Builder ofAtlas(int status) {
        return response(status, "application/json");
    }

    private static ErrorResponse.Builder response(int status, String contentType) {
        return ErrorResponse.builder()
                .status(status)
                .operationId("createThing")
                .method("POST")
                .path("/things")
                .requestedAt(Instant.EPOCH)
                .putHeaders("content-type", List.of(contentType));
    }
}
