package dev.atlaslink.client.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.function.LongSupplier;

/**
 * Carries TLS over a connected socket, with a read timeout that limits all reads until it is set anew, not each of them.
 * TLS reads many times for one message of a handshake or one record, and a peer that dribbles could hold it for ever.
 *
 * <p>Time may be over before the first read, when the thread gets no processor. What the socket has by then is read all the
 * same: whoever looks with the shortest timeout whether the peer has closed has to see it.
 */
final class DeadlineSocket extends Socket {
    private final Socket plain;
    private final InputStream in;
    private final LongSupplier nanoTime;
    private volatile ReadLimit limit;

    DeadlineSocket(Socket plain) throws IOException {
        this(plain, System::nanoTime);
    }

    DeadlineSocket(Socket plain, LongSupplier nanoTime) throws IOException {
        this.plain = plain;
        this.nanoTime = nanoTime;
        this.limit = new ReadLimit(0, nanoTime);
        this.in = new LimitedInputStream(plain.getInputStream());
    }

    @Override
    public InputStream getInputStream() {
        return in;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return plain.getOutputStream();
    }

    /** Begins to count anew. */
    @Override
    public synchronized void setSoTimeout(int millis) throws SocketException {
        plain.setSoTimeout(millis);
        limit = new ReadLimit(millis, nanoTime);
    }

    @Override
    public synchronized int getSoTimeout() {
        return limit.millis();
    }

    @Override
    public synchronized void close() throws IOException {
        plain.close();
    }

    @Override
    public boolean isClosed() {
        return plain.isClosed();
    }

    @Override
    public boolean isConnected() {
        return plain.isConnected();
    }

    @Override
    public boolean isBound() {
        return plain.isBound();
    }

    @Override
    public void shutdownInput() throws IOException {
        plain.shutdownInput();
    }

    @Override
    public boolean isInputShutdown() {
        return plain.isInputShutdown();
    }

    @Override
    public void shutdownOutput() throws IOException {
        plain.shutdownOutput();
    }

    @Override
    public boolean isOutputShutdown() {
        return plain.isOutputShutdown();
    }

    @Override
    public InetAddress getInetAddress() {
        return plain.getInetAddress();
    }

    @Override
    public int getPort() {
        return plain.getPort();
    }

    @Override
    public InetAddress getLocalAddress() {
        return plain.getLocalAddress();
    }

    @Override
    public int getLocalPort() {
        return plain.getLocalPort();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return plain.getRemoteSocketAddress();
    }

    @Override
    public SocketAddress getLocalSocketAddress() {
        return plain.getLocalSocketAddress();
    }

    @Override
    public void setSoLinger(boolean on, int seconds) throws SocketException {
        plain.setSoLinger(on, seconds);
    }

    @Override
    public int getSoLinger() throws SocketException {
        return plain.getSoLinger();
    }

    @Override
    public void setTcpNoDelay(boolean on) throws SocketException {
        plain.setTcpNoDelay(on);
    }

    @Override
    public boolean getTcpNoDelay() throws SocketException {
        return plain.getTcpNoDelay();
    }

    @Override
    public void setKeepAlive(boolean on) throws SocketException {
        plain.setKeepAlive(on);
    }

    @Override
    public boolean getKeepAlive() throws SocketException {
        return plain.getKeepAlive();
    }

    @Override
    public String toString() {
        return plain.toString();
    }

    private final class LimitedInputStream extends FilterInputStream {
        LimitedInputStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            ReadLimit current = limit;
            plain.setSoTimeout(current.forNextRead(in));
            int read = super.read(bytes, offset, current.most(length));
            current.hasRead(read);
            return read;
        }
    }
}
