package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.error.InvalidRequestException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.error.PermitTimeoutException;
import dev.atlaslink.client.error.RateLimitException;
import dev.atlaslink.client.error.RedirectException;
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
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a failure proves about the request: a page of somebody else proves nothing, whatever its status. */
class ProofTest {
    private static final Map<String, List<String>> JSON = Map.of("content-type", List.of("application/json"));

    static Stream<AtlasException> acted() {
        return Stream.of(
                new UnexpectedResponseException("no id", OptionalInt.of(201), true, Optional.empty(), null),
                noResponse(new BrokenBodyIOException(
                        202, Optional.of("application/vnd.atlas.2023-01-01+json"), new IOException("cut"))));
    }

    static Stream<AtlasException> unknown() {
        return Stream.of(
                noResponse(new SocketTimeoutException("read timed out")),
                noResponse(new SocketException("connection reset")),
                noResponse(new BrokenBodyIOException(201, Optional.of("text/html"), new IOException("cut"))),
                noResponse(new BrokenBodyIOException(500, Optional.of("application/json"), new IOException("cut"))),
                new TransportException("no response", new IllegalArgumentException("status 000")),
                new RedirectException(page(303)),
                new InvalidRequestException(page(400)),
                new PermissionException(page(403)),
                new ConflictException(page(409)),
                new ServerException(response(500, Map.of())),
                new ServerException(response(502, Map.of())),
                new ServerException(response(503, Map.of())),
                new ServerException(response(503, Map.of("retry-after", List.of("soon")))),
                new UnexpectedResponseException("a page", OptionalInt.of(200), null));
    }

    static Stream<AtlasException> notActed() {
        return Stream.of(
                noResponse(new ConnectException("connection refused")),
                noResponse(new UnknownHostException("cloud.example.com")),
                noResponse(new SSLHandshakeException("no trusted certificate")),
                noResponse(ProxyIOException.whoCalls(new HttpHost("proxy.example.com", 3128))),
                new ServerException(response(408, Map.of())),
                new ServerException(response(421, Map.of())),
                new ServerException(response(425, Map.of())),
                new ServerException(response(503, Map.of("retry-after", List.of("30")))),
                new RateLimitException(response(429, Map.of())),
                new ConflictException(response(409, JSON)),
                new InvalidRequestException(response(400, JSON)),
                new PermissionException(response(403, JSON)),
                new PermitTimeoutException("create", "a set", Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @MethodSource
    void acted(AtlasException failure) {
        assertThat(Proof.ofFailure(failure)).isEqualTo(Proof.ACTED);
    }

    @ParameterizedTest
    @MethodSource
    void unknown(AtlasException failure) {
        assertThat(Proof.ofFailure(failure)).isEqualTo(Proof.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource
    void notActed(AtlasException failure) {
        assertThat(Proof.ofFailure(failure)).isEqualTo(Proof.NOT_ACTED);
    }

    private static TransportException noResponse(IOException cause) {
        return new TransportException("no response", cause);
    }

    /** What a gateway puts up, in HTML or in a JSON of its own. */
    private static ErrorResponse page(int status) {
        return response(status, Map.of());
    }

    private static ErrorResponse response(int status, Map<String, List<String>> headers) {
        return ErrorResponse.builder()
                .status(status)
                .errorCode(headers.containsKey("content-type") ? Optional.of("A_CODE") : Optional.empty())
                .operationId("create")
                .method("POST")
                .path("/path")
                .requestedAt(Instant.EPOCH)
                .headers(headers)
                .build();
    }
}
