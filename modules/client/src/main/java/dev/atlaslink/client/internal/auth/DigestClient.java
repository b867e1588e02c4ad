package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.AtlasCredentials.ApiKey;
import dev.atlaslink.client.internal.http.Requests;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.Optional;

/**
 * Authenticates by HTTP Digest (RFC 7616), one request per call in the steady state.
 *
 * <p>A nonce is leased to one call at a time, so that its count never goes out as a repeat or out of order; a call that
 * finds none free asks for a challenge by sending its request without credentials.
 */
public final class DigestClient implements Client {
    private final Client next;
    private final ApiKey key;
    private final NoncePool nonces = new NoncePool();

    /**
     * Creates a client.
     *
     * @param next sends one request
     * @param key whose public key is the user and whose private key is the password
     */
    public DigestClient(Client next, ApiKey key) {
        this.next = next;
        this.key = key;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Optional<Nonce> leased = nonces.lease();
        Response response =
                leased.isPresent() ? sendWith(leased.get(), request, options) : next.execute(request, options);
        if (response.status() != 401) {
            return response;
        }
        Optional<Challenge> challenge = Challenge.strongest(response.headers());
        if (challenge.isEmpty()) {
            return response;
        }
        response.close();
        // A second refusal is not about the nonce, which is fresh: it goes up as it is.
        return sendWith(new Nonce(challenge.get()), request, options);
    }

    private Response sendWith(Nonce nonce, Request request, Request.Options options) throws IOException {
        String credentials = nonce.authorize(key, request.httpMethod().name(), DigestUri.of(request));
        Response response = next.execute(Requests.with(request, "Authorization", credentials), options);
        if (response.status() != 401) {
            nonces.giveBack(nonce);
        }
        return response;
    }
}
