package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One read timeout holds for all reads together, so that a peer that dribbles gains nothing. */
class DeadlineSocketTest {
    private static final long BETWEEN_BYTES = TimeUnit.MILLISECONDS.toNanos(20);

    private final AtomicLong now = new AtomicLong();
    private ServerSocket server;
    private Socket peer;
    private Socket plain;
    private DeadlineSocket socket;

    @BeforeEach
    void connect() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        plain = new Socket(server.getInetAddress(), server.getLocalPort());
        socket = new DeadlineSocket(plain, now::get);
        peer = server.accept();
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        peer.close();
        server.close();
    }

    @Test
    void peerThatNeverPausesForLongIsCutAllTheSame() throws IOException {
        socket.setSoTimeout(200);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 20; i++) {
                        peer.getOutputStream().write(i);
                        now.addAndGet(BETWEEN_BYTES);
                        assertThat(socket.getInputStream().read()).isNotNegative();
                    }
                })
                .isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void readBelowIsGivenWhatIsLeft() throws IOException {
        socket.setSoTimeout(60_000);
        now.addAndGet(TimeUnit.SECONDS.toNanos(20));
        peer.getOutputStream().write(1);

        assertThat(socket.getInputStream().read()).isEqualTo(1);
        assertThat(plain.getSoTimeout()).isEqualTo(40_000);
    }

    @Test
    void eachTimeoutThatIsSetBeginsAnew() throws IOException {
        socket.setSoTimeout(1);
        assertThatThrownBy(() -> readOn(socket.getInputStream())).isInstanceOf(SocketTimeoutException.class);
        socket.setSoTimeout(0);
        peer.getOutputStream().write(1);
        assertThat(socket.getInputStream().read()).isEqualTo(1);
        socket.setSoTimeout(1);
        assertThatThrownBy(() -> readOn(socket.getInputStream())).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void peerThatHasClosedIsSeenHoweverLateTheLook() throws IOException {
        peer.close();
        assertThat(socket.getInputStream().read()).as("once the close has come").isNegative();

        socket.setSoTimeout(1);
        letTimePass();
        assertThat(socket.getInputStream().read()).isNegative();
        assertThat(socket.getInputStream().read()).as("looked at again").isNegative();
    }

    /** As a record of TLS that says that the peer closes: a header, a body, and the end. */
    @Test
    void whatHasComeIsReadToItsEndThoughTimeIsOver() throws IOException {
        InputStream in = socket.getInputStream();
        peer.getOutputStream().write(new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
        assertThat(in.read()).as("when all have come").isZero();

        socket.setSoTimeout(1);
        letTimePass();
        assertThat(in.readNBytes(5)).containsExactly(1, 2, 3, 4, 5);
        letTimePass();
        assertThat(in.readNBytes(2)).containsExactly(6, 7);
        assertThatThrownBy(in::read).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void timeThatPassesBetweenTwoReadsHidesNothing() throws IOException {
        InputStream in = socket.getInputStream();
        peer.getOutputStream().write(new byte[] {0, 1, 2});
        peer.close();
        assertThat(in.read()).as("when all have come").isZero();

        socket.setSoTimeout(60_000);
        assertThat(in.read()).isEqualTo(1);
        letTimePass();
        assertThat(in.read()).isEqualTo(2);
        assertThat(in.read()).isNegative();
    }

    @Test
    void closingClosesWhatIsBelow() throws IOException {
        assertThat(socket.isConnected()).isTrue();
        socket.close();
        assertThat(peer.getInputStream().read()).isNegative();
    }

    private void letTimePass() {
        now.addAndGet(TimeUnit.HOURS.toNanos(1));
    }

    private static void readOn(InputStream in) throws IOException {
        while (true) {
            assertThat(in.read()).as("next byte").isNotNegative();
        }
    }
}
