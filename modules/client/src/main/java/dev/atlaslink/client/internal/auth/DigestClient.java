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
    /** As many as there may be calls at once in any sensible use; more would only lie about and grow stale. */
    private static final int NONCES = 1024;

    private final Client next;
    private final ApiKey key;
    private final int capacity;
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
        this.capacity = nonceReuse ? NONCES : 0;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        RequestTarget target = RequestTarget.of(request.url());
        NoncePool pool = poolsByOrigin.computeIfAbsent(target.origin(), origin -> new NoncePool(capacity));
        Optional<Nonce> nonce = pool.lease();
        for (int answered = 0; ; answered++) {
            Response response = next.execute(authorized(request, target, nonce), options);
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
            if (!isWorthAnswering(challenge.get(), answered)) {
                return refusal.response();
            }
            nonce = challenge.map(fresh -> Nonce.of(fresh, key));
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
    private static boolean isWorthAnswering(Challenge challenge, int answered) {
        return answered == 0 || (answered == 1 && challenge.stale());
    }

    private static Request authorized(Request request, RequestTarget target, Optional<Nonce> nonce) {
        return nonce.map(leased -> leased.authorize(request.httpMethod().name(), target.uri()))
                .map(credentials -> Requests.with(request, "Authorization", credentials))
                .orElse(request);
    }

    private static void giveBack(NoncePool pool, Optional<Nonce> nonce, Response response) {
        nonce.ifPresent(used -> pool.giveBack(used.after(response.headers())));
    }
}
