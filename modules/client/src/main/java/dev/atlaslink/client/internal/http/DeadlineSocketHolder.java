package dev.atlaslink.client.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.impl.io.SocketHolder;

/** Lets each read from a socket take no longer than the connection's deadline leaves. */
final class DeadlineSocketHolder extends SocketHolder {
    private final PlainConnection connection;

    DeadlineSocketHolder(Socket plain, PlainConnection connection) {
        super(plain);
        this.connection = connection;
    }

    DeadlineSocketHolder(SSLSocket secure, Socket plain, PlainConnection connection) {
        super(secure, plain);
        this.connection = connection;
    }

    @Override
    protected InputStream getInputStream(Socket socket) throws IOException {
        return new DeadlineInputStream(super.getInputStream(socket), socket, connection);
    }

    private static final class DeadlineInputStream extends FilterInputStream {
        private final Socket socket;
        private final PlainConnection connection;

        DeadlineInputStream(InputStream in, Socket socket, PlainConnection connection) {
            super(in);
            this.socket = socket;
            this.connection = connection;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            AttemptDeadline deadline = connection.deadline();
            if (deadline == null) {
                // Between two requests there is no deadline, and the pool looks with a time-out of its own.
                return super.read(bytes, offset, length);
            }
            socket.setSoTimeout(deadline.millisLeft());
            try {
                return super.read(bytes, offset, length);
            } catch (SocketTimeoutException e) {
                SocketTimeoutException over = deadline.over();
                over.initCause(e);
                throw over;
            }
        }
    }
}
