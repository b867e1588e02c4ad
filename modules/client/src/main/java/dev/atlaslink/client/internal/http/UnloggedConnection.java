package dev.atlaslink.client.internal.http;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.util.Timeout;

/**
 * A connection that logs nothing. HttpClient's own writes headers and bodies to its DEBUG logs, and with them passwords
 * and tokens; which level an application logs at must not decide whether they leak.
 */
final class UnloggedConnection extends DefaultBHttpClientConnection implements ManagedHttpClientConnection {
    private volatile Socket socket;
    private volatile Timeout timeout = Timeout.DISABLED;

    UnloggedConnection() {
        super(Http1Config.DEFAULT);
    }

    @Override
    public void bind(Socket plain) throws IOException {
        super.bind(plain);
        socket = plain;
        timeout = Timeout.ofMilliseconds(plain.getSoTimeout());
    }

    @Override
    public void bind(SSLSocket secure, Socket plain) throws IOException {
        super.bind(secure, plain);
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
        super.setSocketTimeout(Timeout.DISABLED);
    }

    @Override
    public void activate() {
        super.setSocketTimeout(timeout);
    }
}
