package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.TransportException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** Which requests are repeated, and which are not. */
class RetryingClientTest {
    private final ScriptedCalls calls = new ScriptedCalls();

    @Test
    void repeatsAReadUntilItSucceeds() {
        RetryScript script = new RetryScript(503, new SocketTimeoutException("slow"), 204);

        calls.api(script).read();

        assertThat(script.remaining()).isZero();
    }

    @Test
    void neverRepeatsAWriteThatMayHaveBeenDone() {
        RetryScript timeout = new RetryScript(new SocketTimeoutException("slow"), 204);
        RetryScript failure = new RetryScript(500, 204);
        RetryScript unavailable = new RetryScript(503, 204);

        assertThatThrownBy(() -> calls.api(timeout).create())
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("create failed: no response after 1 attempt (POST /things): slow");
        assertThatThrownBy(() -> calls.api(failure).create()).isInstanceOf(ServerException.class);
        assertThatThrownBy(() -> calls.api(unavailable).create()).isInstanceOf(ServerException.class);

        assertThat(timeout.remaining() + failure.remaining() + unavailable.remaining())
                .isEqualTo(3);
    }

    @Test
    void repeatsAWriteThatWasNeverSent() {
        RetryScript script = new RetryScript(new ConnectException("refused"), 204);

        calls.api(script).create();

        assertThat(script.remaining()).isZero();
    }

    /** In whatever form it is said, the request was not processed. */
    @Test
    void repeatsWhatWasNotProcessed() {
        RetryScript read = new RetryScript(408, 421, new RetryScript.Page(425), 204);
        RetryScript write = new RetryScript(new RetryScript.Page(408), 421, 425, 204);

        calls.api(read).read();
        calls.api(write).create();

        assertThat(read.remaining() + write.remaining()).isZero();
    }

    @Test
    void saysOfWhatIsNeverProcessedThatTheServerFailed() {
        for (int status : new int[] {408, 421, 425}) {
            RetryScript script = new RetryScript(status, status, status, status);

            assertThatThrownBy(() -> calls.api(script).create()).isInstanceOf(ServerException.class);
        }
    }

    @Test
    void givesUpAfterFourAttempts() {
        RetryScript script = new RetryScript(502, 502, 502, 502, 204);

        assertThatThrownBy(() -> calls.api(script).read()).isInstanceOf(ServerException.class);

        assertThat(script.remaining()).isEqualTo(1);
    }

    @Test
    void countsADeletionThatWasPerhapsDoneAndThenFindsNothingAsDone() {
        RetryScript lost = new RetryScript(new SocketTimeoutException("slow"), 404);
        RetryScript behindAGateway = new RetryScript(504, 404);

        calls.api(lost).delete();
        calls.api(behindAGateway).delete();

        assertThat(lost.remaining() + behindAGateway.remaining()).isZero();
    }

    @Test
    void saysThatThereIsNothingToDeleteWhenNoAttemptCanHaveDeletedIt() {
        assertThatThrownBy(() -> calls.api(new RetryScript(404)).delete()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> calls.api(new RetryScript(new ConnectException("refused"), 404))
                        .delete())
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> calls.api(new RetryScript(new RetryScript.Turned(429, "1"), 404))
                        .delete())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void doesNotTakeThePageOfAGatewayForTheEndOfADeletion() {
        assertThatThrownBy(() -> calls.api(new RetryScript(504, new RetryScript.Page(404)))
                        .delete())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void leavesA404WhereTheCallerExpectsAResponse() {
        assertThat(calls.api(new RetryScript(504, 404)).deleteAndTell().status())
                .isEqualTo(404);
    }

    @Test
    void neverRepeatsWhatTlsRefused() {
        RetryScript script = new RetryScript(new SSLHandshakeException("no path to a trusted certificate"), 204);

        assertThatThrownBy(() -> calls.api(script).read())
                .isInstanceOf(TransportException.class)
                .hasRootCauseInstanceOf(SSLHandshakeException.class);

        assertThat(script.remaining()).isEqualTo(1);
    }

    @Test
    void sendsNothingWhenInterruptedFromTheStart() {
        RetryScript script = new RetryScript(204);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> calls.api(script).read()).isInstanceOf(InterruptedCallException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(script.remaining()).isEqualTo(1);
    }
}
