package dev.atlaslink.client.internal.http;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.util.Timeout;

/**
 * A connection that logs nothing and ends every response on time. HttpClient's own writes headers and bodies to its
 * DEBUG logs, and with them passwords and tokens; and it limits only the time between two packets, so that a server
 * that dribbles could hold a call for ever.
 */
final class PlainConnection extends DefaultBHttpClientConnection implements ManagedHttpClientConnection {
    /** What a server may say before the body: far more than Atlas does, and little enough for the memory. */
    private static final Http1Config HEAD_LIMITS = Http1Config.custom()
            .setMaxHeaderCount(256)
            .setMaxLineLength(16 << 10)
            .build();

    private volatile Socket socket;
    private volatile Timeout timeout = Timeout.DISABLED;
    private volatile AttemptDeadline deadline;

    PlainConnection() {
        // The parser has its own copy: since HttpCore 5.4 it is not made by the limits of the connection.
        super(HEAD_LIMITS, null, null, null, null, null, new DefaultHttpResponseParserFactory(HEAD_LIMITS));
    }

    /** Ends reading at a deadline, until the connection goes back to the pool. */
    void limit(AttemptDeadline limit) {
        deadline = limit;
    }

    AttemptDeadline deadline() {
        return deadline;
    }

    @Override
    public void bind(Socket plain) throws IOException {
        bind(new DeadlineSocketHolder(plain, this));
        socket = plain;
        timeout = Timeout.ofMilliseconds(plain.getSoTimeout());
    }

    @Override
    public void bind(SSLSocket secure, Socket plain) throws IOException {
        bind(new DeadlineSocketHolder(secure, plain, this));
        socket = secure;
        timeout = Timeout.ofMilliseconds(secure.getSoTimeout());
    }

    @Override
    public Socket getSocket() {
        return socket;
    }

    @Override
    public void setSocketTimeout(Timeout value) {
        super.setSocketTimeout(value);
        timeout = value;
    }

    /** Lies in the pool: waiting is no time-out. */
    @Override
    public void passivate() {
        deadline = null;
        super.setSocketTimeout(Timeout.DISABLED);
    }

    @Override
    public void activate() {
        super.setSocketTimeout(timeout);
    }
}
