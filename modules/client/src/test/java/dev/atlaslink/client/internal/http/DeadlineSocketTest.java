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
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One read timeout holds for all reads together, so that a peer that dribbles gains nothing. */
class DeadlineSocketTest {
    private static final long BETWEEN_BYTES = TimeUnit.MILLISECONDS.toNanos(20);

    private ServerSocket server;
    private Socket peer;
    private DeadlineSocket socket;

    @BeforeEach
    void connect() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        socket = new DeadlineSocket(new Socket(server.getInetAddress(), server.getLocalPort()));
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
        Thread dribbling = new Thread(this::dribble);
        dribbling.setDaemon(true);
        dribbling.start();
        socket.setSoTimeout(200);

        assertThatThrownBy(() -> readOn(socket.getInputStream())).isInstanceOf(SocketTimeoutException.class);
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
    void closingClosesWhatIsBelow() throws IOException {
        assertThat(socket.isConnected()).isTrue();
        socket.close();
        assertThat(peer.getInputStream().read()).isNegative();
    }

    private static void readOn(InputStream in) throws IOException {
        while (true) {
            assertThat(in.read()).as("next byte").isNotNegative();
        }
    }

    private void dribble() {
        try {
            while (true) {
                peer.getOutputStream().write(0);
                LockSupport.parkNanos(BETWEEN_BYTES);
            }
        } catch (IOException e) {
            assertThat(peer.isClosed() || socket.isClosed()).isTrue();
        }
    }
}
