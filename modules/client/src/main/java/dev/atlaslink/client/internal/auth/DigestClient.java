package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.AtlasCredentials.ApiKey;
import dev.atlaslink.client.internal.http.Requests;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Authenticates by HTTP Digest (RFC 7616), one request per call in the steady state.
 *
 * <p>A nonce is leased to one call at a time, so that its count never goes out as a repeat or out of order; a call that
 * finds none free asks for a challenge by sending its request without credentials.
 */
public final class DigestClient implements AuthenticatingClient {
    private final Client next;
    private final ApiKey key;
    private final boolean nonceReuse;
    private final Map<String, NoncePool> poolsByOrigin = new ConcurrentHashMap<>();

    /**
     * Creates a client.
     *
     * @param next sends one request
     * @param key whose public key is the user and whose private key is the password
     * @param nonceReuse whether a nonce serves more than one call
     */
    public DigestClient(Client next, ApiKey key, boolean nonceReuse) {
        this.next = next;
        this.key = key;
        this.nonceReuse = nonceReuse;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        NoncePool pool =
                poolsByOrigin.computeIfAbsent(Requests.origin(request), origin -> new NoncePool(key, nonceReuse));
        Optional<Nonce> nonce = pool.lease();
        for (int challenges = 0; ; challenges++) {
            Response response = next.execute(authorized(request, nonce), options);
            if (response.status() != 401) {
                giveBack(pool, nonce, response);
                return response;
            }
            Refusal refusal = Refusal.read(response);
            Optional<Challenge> challenge = Challenge.strongest(response.headers());
            boolean recognized = nonce.isPresent() && refusal.aboutPermission();
            if (recognized || challenge.isEmpty()) {
                giveBack(pool, nonce, response);
                return refusal.response();
            }
            if (!isWorthAnotherAttempt(challenge.get(), challenges)) {
                return refusal.response();
            }
            nonce = challenge.map(pool::take);
        }
    }

    /** Keeps nothing at Atlas. */
    @Override
    public void close() {
        poolsByOrigin.clear();
    }

    /**
     * A fresh nonce that is refused means a bad key, unless the server says that it was stale already: behind a load
     * balancer the server that is asked may not be the one that challenged. That is believed once.
     */
    private static boolean isWorthAnotherAttempt(Challenge challenge, int before) {
        return before == 0 || (before == 1 && challenge.stale());
    }

    private static Request authorized(Request request, Optional<Nonce> nonce) {
        if (nonce.isEmpty()) {
            return request;
        }
        String credentials = nonce.get().authorize(request.httpMethod().name(), Requests.target(request));
        return Requests.with(request, "Authorization", credentials);
    }

    private static void giveBack(NoncePool pool, Optional<Nonce> nonce, Response response) {
        nonce.ifPresent(used -> pool.giveBack(used, AuthHeader.nextNonce(response.headers())));
    }
}
