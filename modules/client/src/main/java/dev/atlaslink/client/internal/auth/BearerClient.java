package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.generation.Generations;
import dev.atlaslink.client.internal.generation.Traits;
import dev.atlaslink.client.internal.http.Requests;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.Optional;

/** Authenticates by OAuth access token; a refused token is dropped and the request repeated once with a fresh one. */
public final class BearerClient implements AuthenticatingClient {
    private final Client next;
    private final BearerTokens tokens;

    /**
     * Creates a client.
     *
     * @param next sends one request
     * @param token the one to use
     */
    public BearerClient(Client next, FixedToken token) {
        this(next, (BearerTokens) token);
    }

    /**
     * Creates a client.
     *
     * @param next sends one request
     * @param tokens where access tokens come from
     */
    public BearerClient(Client next, TokenSource tokens) {
        this(next, (BearerTokens) tokens);
    }

    private BearerClient(Client next, BearerTokens tokens) {
        this.next = next;
        this.tokens = tokens;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        refuseKeyOnly(request);
        Secret token = tokens.token();
        Response response = send(request, options, token);
        if (response.status() != 401) {
            return response;
        }
        Refusal refusal = Refusal.read(response);
        boolean renewable = !refusal.aboutPermission() && tokens.replace(token);
        return renewable ? send(request, options, tokens.token()) : refusal.response();
    }

    @Override
    public void close() {
        tokens.close();
    }

    private static void refuseKeyOnly(Request request) {
        Optional<Traits> generation = Generations.keyOnlyOfPath(Requests.target(request));
        if (generation.isPresent()) {
            throw new UnsupportedInVersionException(
                    Requests.name(request) + " with a service account or access token",
                    generation.get().path(),
                    "set credentials to an API key (HTTP Digest), or use the operation's "
                            + Capability.ACCESS_TOKENS.allowed() + " successor");
        }
    }

    private Response send(Request request, Request.Options options, Secret token) throws IOException {
        return next.execute(Requests.with(request, "Authorization", "Bearer " + token.reveal()), options);
    }
}
