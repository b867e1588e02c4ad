package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.internal.http.Requests;
import feign.Request;
import feign.Response;
import java.io.IOException;

/** Authenticates by the credentials of the generation that a request speaks, which its path tells. */
public final class VersionedClient implements AuthenticatingClient {
    private static final String V1 = "/api/atlas/v1.0/";

    private final AuthenticatingClient v1;
    private final AuthenticatingClient other;

    /**
     * Creates a client.
     *
     * @param v1 authenticates requests of v1.0
     * @param other authenticates all others
     */
    public VersionedClient(AuthenticatingClient v1, AuthenticatingClient other) {
        this.v1 = v1;
        this.other = other;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        return (speaksV1(request) ? v1 : other).execute(request, options);
    }

    @Override
    public void close() {
        try (v1) {
            other.close();
        }
    }

    /** Tells whether a request takes HTTP Digest and nothing else. */
    static boolean speaksV1(Request request) {
        return Requests.target(request).startsWith(V1);
    }
}
