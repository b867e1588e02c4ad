package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be repeated, by method and by what came of the request. */
final class RetryPolicyTest {
    private static final List<String> REPEATABLE = List.of("getThing", "lookAtThing", "replaceThing", "deleteThing");
    private static final List<String> NOT_REPEATABLE = List.of("createThing", "changeThing");

    private final RetryPolicy policy = new RetryPolicy();

    static Stream<IOException> staysAsItIs() {
        return Stream.of(
                new SSLException("no protocol in common"),
                new SSLHandshakeException("no trusted certificate"),
                new ResponseTooLargeIOException(200, 10),
                new MessageConstraintException("a head without end"),
                ProxyIOException.whoCalls(new HttpHost("proxy.example.com", 3128)));
    }

    static Stream<IOException> neverSent() {
        return Stream.of(new UnknownHostException("cloud.example.com"), new java.net.ConnectException("refused"));
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void failureOfAGatewayIsRepeatedWhereThatCannotDoHarmTwice(int status) {
        assertThat(REPEATABLE).allMatch(operation -> policy.mayRepeat(of(operation), status, Optional.empty()));
        assertThat(NOT_REPEATABLE).noneMatch(operation -> policy.mayRepeat(of(operation), status, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404, 409, 500, 501, 505})
    void otherResponsesAreNotRepeated(int status) {
        Optional<Duration> soon = Optional.of(Duration.ofSeconds(1));
        assertThat(Stream.concat(REPEATABLE.stream(), NOT_REPEATABLE.stream()))
                .noneMatch(operation -> policy.mayRepeat(of(operation), status, soon));
    }

    @ParameterizedTest
    @CsvSource({"408,", "421,", "425,", "429,", "503, PT7S"})
    void whatWasTurnedAwayIsRepeatedWhateverItWas(int status, Duration retryAfter) {
        assertThat(Stream.concat(REPEATABLE.stream(), NOT_REPEATABLE.stream()))
                .allMatch(operation -> policy.mayRepeat(of(operation), status, Optional.ofNullable(retryAfter)));
    }

    @ParameterizedTest
    @MethodSource("staysAsItIs")
    void whatWouldFailAgainIsNotRepeated(IOException failure) {
        assertThat(Stream.concat(REPEATABLE.stream(), NOT_REPEATABLE.stream()))
                .noneMatch(operation -> policy.mayRepeat(of(operation), failure));
    }

    @ParameterizedTest
    @MethodSource("neverSent")
    void whatWasNeverSentIsRepeatedWhateverItWas(IOException failure) {
        assertThat(Stream.concat(REPEATABLE.stream(), NOT_REPEATABLE.stream()))
                .allMatch(operation -> policy.mayRepeat(of(operation), failure));
    }

    @Test
    void requestThatMayHaveBeenDoneIsRepeatedWhereThatCannotDoHarmTwice() {
        IOException failure = new SocketTimeoutException("slow");
        assertThat(REPEATABLE).allMatch(operation -> policy.mayRepeat(of(operation), failure));
        assertThat(NOT_REPEATABLE).noneMatch(operation -> policy.mayRepeat(of(operation), failure));
    }

    private static Request of(String operation) {
        return ThingRequests.of(operation, "https://cloud.mongodb.com/things");
    }
}
