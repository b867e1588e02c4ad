package dev.atlaslink.simulator.internal.error;

import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.http.Response;

/** Refuses a request in the error shape of OAuth 2.0, which only the token and revoke operations use. */
public final class OAuthException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private static final int UNAUTHORIZED = 401;

    private final int status;
    private final String error;
    private final String why;

    private OAuthException(int status, String error, String description, String why) {
        super(description);
        this.status = status;
        this.error = error;
        this.why = why;
    }

    private OAuthException(int status, String error, String description) {
        this(status, error, description, description);
    }

    /** Wrong client id or secret; the description is as recorded and does not tell which. */
    public static OAuthException invalidClient(String why) {
        return new OAuthException(UNAUTHORIZED, "invalid_client", "Invalid credentials provided.", why);
    }

    public static OAuthException invalidRequest(String description) {
        return new OAuthException(400, "invalid_request", description);
    }

    /** The grant type is not repeated: by mistake it may be a secret. */
    public static OAuthException unsupportedGrantType(String supported) {
        return new OAuthException(400, "unsupported_grant_type", "The only supported grant type is " + supported + ".");
    }

    /** The client holds as many live tokens as it may. */
    public static OAuthException accessDenied(int liveTokens) {
        return new OAuthException(
                403,
                "access_denied",
                "The service account has reached its limit of " + liveTokens + " active access tokens.");
    }

    @Override
    public String why() {
        return why;
    }

    @Override
    protected Response render(boolean pretty) {
        Response response = Response.json(
                status,
                "application/json",
                Json.object().put("error", error).put("error_description", getMessage()),
                pretty);
        // Who came by the Authorization header is told its scheme (RFC 6749, 5.2).
        return status == UNAUTHORIZED ? response.with("WWW-Authenticate", "Basic realm=\"MMS Public API\"") : response;
    }
}
