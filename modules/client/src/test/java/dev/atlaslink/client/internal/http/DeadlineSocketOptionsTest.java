package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To whoever asks or sets something, the socket is the one below. */
final class DeadlineSocketOptionsTest {
    private ServerSocket server;
    private Socket plain;
    private Socket peer;
    private DeadlineSocket socket;

    @BeforeEach
    void connect() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        plain = new Socket(server.getInetAddress(), server.getLocalPort());
        peer = server.accept();
        socket = new DeadlineSocket(plain);
    }

    @AfterEach
    void close() throws IOException {
        plain.close();
        peer.close();
        server.close();
    }

    @Test
    void addressesAreThoseOfTheSocketBelow() {
        assertThat(socket.getInetAddress()).isEqualTo(plain.getInetAddress());
        assertThat(socket.getPort()).isEqualTo(server.getLocalPort());
        assertThat(socket.getLocalAddress()).isEqualTo(plain.getLocalAddress());
        assertThat(socket.getLocalPort()).isEqualTo(plain.getLocalPort());
        assertThat(socket.getRemoteSocketAddress()).isEqualTo(plain.getRemoteSocketAddress());
        assertThat(socket.getLocalSocketAddress()).isEqualTo(plain.getLocalSocketAddress());
        assertThat(socket).hasToString(plain.toString());
    }

    @Test
    void optionsAreSetBelow() throws IOException {
        for (boolean on : new boolean[] {true, false}) {
            socket.setTcpNoDelay(on);
            assertThat(plain.getTcpNoDelay()).isEqualTo(on);
            assertThat(socket.getTcpNoDelay()).isEqualTo(on);

            socket.setKeepAlive(on);
            assertThat(plain.getKeepAlive()).isEqualTo(on);
            assertThat(socket.getKeepAlive()).isEqualTo(on);

            socket.setSoLinger(on, 3);
            assertThat(plain.getSoLinger()).isEqualTo(on ? 3 : -1);
            assertThat(socket.getSoLinger()).isEqualTo(on ? 3 : -1);
        }
    }

    @Test
    void timeoutIsToldAsItWasSet() throws IOException {
        assertThat(socket.getSoTimeout()).isZero();

        socket.setSoTimeout(60_000);

        assertThat(socket.getSoTimeout()).isEqualTo(60_000);
        assertThat(plain.getSoTimeout()).isEqualTo(60_000);
    }

    @Test
    void eachDirectionEndsBelow() throws IOException {
        assertThat(socket.isOutputShutdown()).isFalse();
        assertThat(socket.isInputShutdown()).isFalse();

        socket.getOutputStream().write(7);
        socket.shutdownOutput();
        assertThat(peer.getInputStream().readAllBytes()).containsExactly(7);
        assertThat(socket.isOutputShutdown()).isTrue();

        socket.shutdownInput();
        assertThat(plain.isInputShutdown()).isTrue();
        assertThat(socket.isInputShutdown()).isTrue();
    }

    @Test
    void closedIsWhatIsClosedBelow() throws IOException {
        assertThat(socket.isClosed()).isFalse();
        assertThat(socket.isBound()).isTrue();
        assertThat(socket.isConnected()).isTrue();

        plain.close();

        assertThat(socket.isClosed()).isTrue();
    }

    @Test
    void socketThatIsNotConnectedBelowIsNot() throws IOException {
        try (Socket none = new NotConnected()) {
            DeadlineSocket other = new DeadlineSocket(none);

            assertThat(other.isConnected()).isFalse();
            assertThat(other.isBound()).isFalse();
        }
    }

    @Test
    void bytesBeyondAsciiAreReadAsTheyCame() throws IOException {
        peer.getOutputStream().write(new byte[] {(byte) 0xFF, 0x10});
        peer.close();

        assertThat(socket.getInputStream().read()).isEqualTo(0xFF);
        assertThat(socket.getInputStream().read()).isEqualTo(0x10);
        assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }

    /** The stream of a socket can only be asked for once it is connected. */
    private static final class NotConnected extends Socket {
        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }
    }
}
