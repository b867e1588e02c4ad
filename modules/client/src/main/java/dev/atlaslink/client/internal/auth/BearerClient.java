package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.internal.http.Requests;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;

/** Authenticates by OAuth access token; a refused token is dropped and the request repeated once with a fresh one. */
public final class BearerClient implements Client {
    private final Client next;
    private final TokenSource tokens;

    /**
     * Creates a client.
     *
     * @param next sends one request
     * @param tokens where access tokens come from
     */
    public BearerClient(Client next, TokenSource tokens) {
        this.next = next;
        this.tokens = tokens;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        String token = tokens.token();
        Response response = send(request, options, token);
        if (response.status() != 401) {
            return response;
        }
        response.close();
        tokens.drop(token);
        return send(request, options, tokens.token());
    }

    private Response send(Request request, Request.Options options, String token) throws IOException {
        return next.execute(Requests.with(request, "Authorization", "Bearer " + token), options);
    }
}
