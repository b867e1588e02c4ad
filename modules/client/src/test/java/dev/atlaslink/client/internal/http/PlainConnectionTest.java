package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a connection keeps while it lies in the pool, and what not. */
final class PlainConnectionTest {
    private final PlainConnection connection = new PlainConnection();
    private ServerSocket server;
    private Socket socket;

    @BeforeEach
    void connect() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        socket = new Socket(server.getInetAddress(), server.getLocalPort());
        socket.setSoTimeout(5000);
        connection.bind(socket);
    }

    @AfterEach
    void close() throws IOException {
        connection.close();
        socket.close();
        server.close();
    }

    @Test
    void socketIsTheOneThatItWasBoundTo() {
        assertThat(connection.getSocket()).isSameAs(socket);
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void lyingInThePoolIsNoTimeoutAndAfterwardsTheSocketsOwnHolds() throws IOException {
        connection.passivate();
        assertThat(socket.getSoTimeout()).isZero();

        connection.activate();
        assertThat(socket.getSoTimeout()).isEqualTo(5000);
    }

    @Test
    void timeoutThatWasSetLastHoldsAfterwards() throws IOException {
        connection.setSocketTimeout(Timeout.ofMilliseconds(7000));
        assertThat(socket.getSoTimeout()).isEqualTo(7000);

        connection.passivate();
        connection.activate();
        assertThat(socket.getSoTimeout()).isEqualTo(7000);
    }

    @Test
    void deadlineEndsWithTheRequest() {
        assertThat(connection.deadline()).isNull();

        AttemptDeadline deadline = AttemptDeadline.in(60_000);
        connection.limit(deadline);
        assertThat(connection.deadline()).isSameAs(deadline);

        connection.passivate();
        assertThat(connection.deadline()).isNull();
    }
}
