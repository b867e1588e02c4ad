package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import feign.Request;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller reads if no response came. */
final class NoResponseTest {
    private static final Request REQUEST = ThingRequests.of("createThing", "https://cloud.mongodb.com/things?secret=1");

    @ParameterizedTest
    @CsvSource({"1, 1 attempt", "2, 2 attempts"})
    void messageTellsTheOperationTheAttemptsAndTheReason(int attempts, String told) {
        AtlasException failure = NoResponse.exception(REQUEST, attempts, new ConnectException("refused"));

        assertThat(failure)
                .isInstanceOf(TransportException.class)
                .hasMessage("createThing failed: no response after " + told + " (POST /things): refused")
                .hasCauseInstanceOf(ConnectException.class);
    }

    @Test
    void reasonThatHasNoWordsIsToldByItsType() {
        assertThat(NoResponse.exception(REQUEST, 1, new EOFException()))
                .hasMessageEndingWith("(POST /things): EOFException");
    }

    @Test
    void interruptedThreadIsToldSo() {
        Thread.currentThread().interrupt();
        AtlasException failure = NoResponse.exception(REQUEST, 1, new IOException("cut"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).isInstanceOf(InterruptedCallException.class).hasMessageEndingWith("cut");
    }

    @ParameterizedTest
    @CsvSource({"199, false", "200, true", "299, true", "300, false", "500, false"})
    void responseThatIsTooLargeProvesTheWorkIfItIsASuccess(int status, boolean proof) {
        assertThat(NoResponse.exception(REQUEST, 3, new ResponseTooLargeIOException(status, 10)))
                .hasMessage("createThing failed: the response is larger than maxResponseSize, 10 bytes (" + status
                        + ", POST /things)")
                .asInstanceOf(type(UnexpectedResponseException.class))
                .satisfies(failure -> {
                    assertThat(failure.status()).hasValue(status);
                    assertThat(failure.provesTheWork()).isEqualTo(proof);
                });
    }
}
