package dev.atlaslink.client.internal.http;

import dev.atlaslink.client.internal.call.OngoingCall;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** Cuts the time of each request to what its call has left. */
public final class DeadlineClient implements Client {
    private static final boolean FOLLOW_REDIRECTS = false;

    private final Client next;

    /**
     * Creates a client.
     *
     * @param next sends one request
     */
    public DeadlineClient(Client next) {
        this.next = next;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Duration left = OngoingCall.current().left();
        if (left.toMillis() >= options.readTimeoutMillis()) {
            return next.execute(request, options);
        }
        if (left.toMillis() <= 0) {
            throw new SocketTimeoutException("callTimeout is over");
        }
        Duration connect = Duration.ofMillis(options.connectTimeoutMillis());
        return next.execute(
                request, new Request.Options(connect.compareTo(left) < 0 ? connect : left, left, FOLLOW_REDIRECTS));
    }
}
