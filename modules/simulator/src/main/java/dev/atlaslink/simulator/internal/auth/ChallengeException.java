package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.error.RefusedException;
import dev.atlaslink.simulator.internal.http.Response;
import java.nio.charset.StandardCharsets;

/**
 * Refuses a request with the Digest challenge, byte for byte as recorded.
 *
 * <p>Official clients reject a challenge with any parameter more. The body keeps its own key order and its whitespace
 * whatever the caller asks for, and no other error header comes with it.
 */
final class ChallengeException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private static final String BODY = """
            {
              "error" : 401,
              "reason" : "Unauthorized",
              "detail" : "You are not authorized for this resource.",
              "errorCode" : "UNEXPECTED_ERROR"
            }""";

    private final String nonce;
    private final boolean stale;
    private final String why;

    ChallengeException(String nonce, boolean stale, String why) {
        super("Digest challenge");
        this.nonce = nonce;
        this.stale = stale;
        this.why = why;
    }

    @Override
    public String why() {
        return why;
    }

    @Override
    protected Response render(boolean pretty) {
        return Response.bytes(401, "application/json", BODY.getBytes(StandardCharsets.UTF_8))
                .with(
                        "WWW-Authenticate",
                        "Digest realm=\"" + DigestResponse.REALM + "\", domain=\"\", nonce=\"" + nonce
                                + "\", algorithm=MD5, qop=\"auth\", stale=" + stale);
    }
}
