package dev.atlaslink.cli.doctor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.ErrorResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What became of one call: a response or a failure.
 *
 * @param response of success
 * @param failure otherwise
 * @param at about when the response was made, by the clock of this machine
 */
record Reply(Optional<RawResponse> response, Optional<AtlasException> failure, Instant at) {
    private static final JsonMapper JSON = new JsonMapper();

    static Reply of(Supplier<RawResponse> call, Clock clock) {
        Instant sent = clock.instant();
        try {
            RawResponse response = call.get();
            return new Reply(Optional.of(response), Optional.empty(), middle(sent, clock.instant()));
        } catch (AtlasException e) {
            return new Reply(Optional.empty(), Optional.of(e), middle(sent, clock.instant()));
        }
    }

    boolean succeeded() {
        return response.isPresent();
    }

    /** Returns what Atlas refused with; empty if it did not, or nothing came back. */
    Optional<ErrorResponse> refusal() {
        return failure.filter(AtlasApiException.class::isInstance)
                .map(AtlasApiException.class::cast)
                .map(AtlasApiException::response);
    }

    boolean hasCode(String errorCode) {
        return refusal()
                .flatMap(ErrorResponse::errorCode)
                .filter(errorCode::equals)
                .isPresent();
    }

    Optional<String> header(String name) {
        return response.map(success -> success.header(name))
                .orElseGet(() -> refusal()
                        .flatMap(error -> Optional.ofNullable(error.headers().get(name))
                                .flatMap(values -> values.stream().findFirst())));
    }

    /** Returns the body of success; a missing node if there is none, or it is no JSON. */
    JsonNode json() {
        try {
            return JSON.readTree(response.map(RawResponse::body).orElse(""));
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** Says in one line why there is no success. */
    String why() {
        return failure.map(AtlasException::getMessage).orElse("");
    }

    private static Instant middle(Instant sent, Instant received) {
        return sent.plus(Duration.between(sent, received).dividedBy(2));
    }
}
