package dev.atlaslink.client.internal.http;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.EofSensorInputStream;
import org.apache.hc.core5.http.io.EofSensorWatcher;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/**
 * Stands in for HttpClient's step of authentication where no proxy is: for a server that HttpClient is not to authenticate to,
 * that one still parses the path and keeps a state of its own, a third of what a request allocates. What is left of it is to give
 * the connection back where a response ends.
 */
final class DirectExchange implements ExecChainHandler {
    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        ClassicHttpResponse response = chain.proceed(request, scope);
        HttpEntity entity = response.getEntity();
        if (entity != null) {
            response.setEntity(new LentEntity(entity, scope.execRuntime));
        }
        return response;
    }

    private static final class LentEntity extends HttpEntityWrapper implements EofSensorWatcher {
        private final ExecRuntime connection;

        LentEntity(HttpEntity entity, ExecRuntime connection) {
            super(entity);
            this.connection = connection;
        }

        @Override
        public InputStream getContent() throws IOException {
            return new EofSensorInputStream(super.getContent(), this);
        }

        @Override
        public boolean eofDetected(InputStream content) throws IOException {
            return end(content);
        }

        @Override
        public boolean streamClosed(InputStream content) throws IOException {
            return end(content);
        }

        @Override
        public boolean streamAbort(InputStream content) {
            connection.discardEndpoint();
            return false;
        }

        /** The connection can be used again only if nothing of the response is left on it. */
        private boolean end(InputStream content) throws IOException {
            try {
                content.close();
                connection.releaseEndpoint();
            } finally {
                // Nothing is left to discard where it was released.
                connection.discardEndpoint();
            }
            return false;
        }
    }
}
