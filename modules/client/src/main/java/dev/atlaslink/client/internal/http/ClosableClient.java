package dev.atlaslink.client.internal.http;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;

/** Sends until it is closed; whoever calls later, or is overtaken by the closing, is told so. */
public final class ClosableClient implements Client, AutoCloseable {
    private final Client transport;
    private final Runnable close;
    private volatile boolean closed;

    /**
     * Creates a client.
     *
     * @param transport sends one request
     * @param close gives up what the transport holds
     */
    public ClosableClient(Client transport, Runnable close) {
        this.transport = transport;
        this.close = close;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        try {
            if (!closed) {
                return transport.execute(request, options);
            }
        } catch (IOException | IllegalStateException e) {
            if (!closed) {
                throw e;
            }
            throw new ClosedMeanwhileException(e);
        }
        throw new IllegalStateException("this AtlasClient is closed");
    }

    @Override
    public void close() {
        closed = true;
        close.run();
    }
}
