package dev.atlaslink.client.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.error.InvalidRequestException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.error.PermitTimeoutException;
import dev.atlaslink.client.error.RateLimitException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Only what Atlas may have acted on without saying so is looked for. */
class OutcomesTest {
    private final Outcomes outcomes = new Outcomes(new ManualClock());

    static Stream<AtlasException> unknown() {
        return Stream.of(
                noAnswer(new SocketTimeoutException("read timed out")),
                noAnswer(new SocketException("connection reset")),
                new ServerException(answer(500, Map.of())),
                new ServerException(answer(502, Map.of())),
                new ServerException(answer(503, Map.of())),
                new ServerException(answer(503, Map.of("retry-after", List.of("soon")))),
                new UnexpectedResponseException("not JSON", OptionalInt.of(201), null));
    }

    static Stream<AtlasException> known() {
        return Stream.of(
                noAnswer(new ConnectException("connection refused")),
                noAnswer(new UnknownHostException("cloud.example.com")),
                noAnswer(new SSLHandshakeException("no trusted certificate")),
                new ServerException(answer(503, Map.of("retry-after", List.of("30")))),
                new RateLimitException(answer(429, Map.of())),
                new ConflictException(answer(409, Map.of())),
                new InvalidRequestException(answer(400, Map.of())),
                new PermissionException(answer(403, Map.of())),
                new PermitTimeoutException("create", "a set", Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @MethodSource
    void unknown(AtlasException failure) {
        assertThat(outcomes.isUnknown(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void known(AtlasException failure) {
        assertThat(outcomes.isUnknown(failure)).isFalse();
    }

    private static TransportException noAnswer(IOException cause) {
        return new TransportException("no answer", cause);
    }

    private static ErrorResponse answer(int status, Map<String, List<String>> headers) {
        return new ErrorResponse(
                status,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "create",
                "POST",
                "/path",
                Instant.EPOCH,
                headers);
    }
}
