package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.PermitTimeoutException;
import dev.atlaslink.client.error.RateLimitException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What responses prove, and which failures of a poll prove nothing. */
final class ResponseProofTest {
    private static final String JSON = "application/json";

    static Stream<RuntimeException> passing() {
        return Stream.of(
                new TransportException("no response", new IOException("cut")),
                new ServerException(error(500, JSON, "A_CODE")),
                new RateLimitException(error(429, JSON, "A_CODE")),
                new PermitTimeoutException("getThing", "a set", Duration.ofSeconds(1)),
                new UnexpectedResponseException("a page", OptionalInt.of(200), null),
                new NotFoundException(error(404, "text/html", null)));
    }

    static Stream<RuntimeException> refusals() {
        return Stream.of(
                new NotFoundException(error(404, JSON, "A_CODE")),
                new ConflictException(error(409, JSON, "A_CODE")),
                new IllegalStateException("this AtlasClient is closed"));
    }

    @ParameterizedTest
    @CsvSource({
        "204, text/html, '<html></html>', ACTED",
        "200, application/json, nonsense, ACTED",
        "200, application/vnd.atlas.2023-01-01+json, '', ACTED",
        "200, text/html, '<html></html>', UNKNOWN",
        "202, text/html, '', UNKNOWN",
        "200, , '{}', ACTED",
        "202, , '', ACTED",
        "200, , 'Welcome', UNKNOWN"
    })
    void successIsProofIfItIsAtlassOwn(int status, String contentType, String body, Proof proof) {
        assertThat(Proof.ofSuccess(Responses.of(
                        status, contentType == null ? Map.of() : Map.of("Content-Type", List.of(contentType)), body)))
                .isEqualTo(proof);
    }

    @ParameterizedTest
    @CsvSource({
        "199, application/json, UNKNOWN",
        "200, application/json, ACTED",
        "299, application/json, ACTED",
        "300, application/json, UNKNOWN",
        "200, text/html, UNKNOWN",
        "200, , UNKNOWN"
    })
    void responseThatBreaksOffIsProofByItsHead(int status, String contentType, Proof proof) {
        assertThat(Proof.ofNoResponse(
                        new BrokenBodyIOException(status, Optional.ofNullable(contentType), new IOException("cut"))))
                .isEqualTo(proof);
    }

    @ParameterizedTest
    @CsvSource({
        "404, application/json, A_CODE, true",
        "404, application/json, GROUP_NOT_FOUND, false",
        "404, text/html, A_CODE, false",
        "404, application/json, '', false",
        "410, application/json, A_CODE, false"
    })
    void resourceIsAbsentIfAtlasItselfMissesItAndNotItsProject(
            int status, String contentType, String code, boolean absent) {
        assertThat(Proof.isAbsence(Responses.of(status, contentType, "{\"errorCode\":\"" + code + "\"}")))
                .isEqualTo(absent);
        if (status == 404) {
            assertThat(Proof.isAbsence(new NotFoundException(error(status, contentType, code.isEmpty() ? null : code))))
                    .isEqualTo(absent);
        }
    }

    @ParameterizedTest
    @MethodSource
    void passing(RuntimeException failure) {
        assertThat(Proof.isPassing(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusalOfAtlasItselfIsFinal(RuntimeException failure) {
        assertThat(Proof.isPassing(failure)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"302, true", "404, true", "499, true", "500, false", "502, false"})
    void pageIsOfSomebodyElseUnlessAtlasMayHaveFailedSo(int status, boolean ofSomebodyElse) {
        assertThat(Proof.isOfSomebodyElse(new AtlasApiException(error(status, "text/html", null))))
                .isEqualTo(ofSomebodyElse);
        assertThat(Proof.isOfSomebodyElse(new AtlasApiException(error(status, JSON, "A_CODE"))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"399, UNKNOWN", "400, NOT_ACTED", "499, NOT_ACTED", "500, UNKNOWN"})
    void refusalProvesThatNothingWasDoneIfItIsOneOfAtlas(int status, Proof proof) {
        assertThat(Proof.ofFailure(new AtlasApiException(error(status, JSON, "A_CODE"))))
                .isEqualTo(proof);
    }

    private static ErrorResponse error(int status, String contentType, String code) {
        return ErrorResponse.builder()
                .status(status)
                .errorCode(Optional.ofNullable(code))
                .operationId("getThing")
                .method("GET")
                .path("/things")
                .requestedAt(Instant.EPOCH)
                .headers(Map.of("content-type", List.of(contentType)))
                .build();
    }
}
