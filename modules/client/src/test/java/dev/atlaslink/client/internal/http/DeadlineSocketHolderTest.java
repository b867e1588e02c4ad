package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A read of a connection takes no longer than the request's deadline leaves; between two requests there is none. */
final class DeadlineSocketHolderTest {
    private final AtomicLong now = new AtomicLong(7);
    private final PlainConnection connection = new PlainConnection();
    private ServerSocket server;
    private Socket socket;
    private Socket peer;
    private InputStream in;

    @BeforeEach
    void connect() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        socket = new Socket(server.getInetAddress(), server.getLocalPort());
        peer = server.accept();
        in = new DeadlineSocketHolder(socket, connection).getInputStream(socket);
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        peer.close();
        server.close();
    }

    @Test
    void bytesAreReadAsTheyCame() throws IOException {
        peer.getOutputStream().write(new byte[] {(byte) 0xFF, 0, 0x10});
        peer.close();

        assertThat(in.read()).isEqualTo(0xFF);
        assertThat(in.read()).isZero();
        assertThat(in.read()).isEqualTo(0x10);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void timeoutOfTheSocketHoldsWhereThereIsNoDeadline() throws IOException {
        socket.setSoTimeout(7000);
        peer.getOutputStream().write(1);

        assertThat(in.read()).isEqualTo(1);
        assertThat(socket.getSoTimeout()).isEqualTo(7000);
    }

    @Test
    void readIsGivenWhatTheDeadlineLeaves() throws IOException {
        connection.limit(AttemptDeadline.in(60_000, now::get));
        now.addAndGet(Duration.ofSeconds(20).toNanos());
        peer.getOutputStream().write(1);

        assertThat(in.read()).isEqualTo(1);
        assertThat(socket.getSoTimeout()).isEqualTo(40_000);
    }

    @Test
    void nothingIsReadWhenTimeIsOver() throws IOException {
        connection.limit(AttemptDeadline.in(200, now::get));
        now.addAndGet(Duration.ofMillis(200).toNanos());
        peer.getOutputStream().write(1);

        assertThatThrownBy(in::read)
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessage("no whole response within 200 ms");
    }

    @Test
    void readThatTakesTooLongTellsTheLimitOfTheWholeAttempt() {
        connection.limit(AttemptDeadline.in(20, now::get));

        assertThatThrownBy(in::read)
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessage("no whole response within 20 ms")
                .hasCauseInstanceOf(SocketTimeoutException.class);
    }
}
