package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.internal.generation.Generations;
import dev.atlaslink.client.internal.http.Requests;
import feign.Request;
import feign.Response;
import java.io.IOException;

/** Authenticates by the credentials of the generation that a request speaks, which its path tells. */
public final class ByGenerationClient implements AuthenticatingClient {
    private final AuthenticatingClient keyOnly;
    private final AuthenticatingClient any;

    /**
     * Creates a client.
     *
     * @param keyOnly authenticates requests of the generations that take an API key only
     * @param any authenticates all others
     */
    public ByGenerationClient(AuthenticatingClient keyOnly, AuthenticatingClient any) {
        this.keyOnly = keyOnly;
        this.any = any;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        boolean takesKeyOnly =
                Generations.keyOnlyOfPath(Requests.target(request)).isPresent();
        return (takesKeyOnly ? keyOnly : any).execute(request, options);
    }

    @Override
    public void close() {
        try (keyOnly) {
            any.close();
        }
    }
}
