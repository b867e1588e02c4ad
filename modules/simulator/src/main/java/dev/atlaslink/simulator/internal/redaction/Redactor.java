package dev.atlaslink.simulator.internal.redaction;

import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import java.nio.charset.StandardCharsets;

/**
 * Takes the secrets out of requests and answers, so that they can be kept and shown.
 *
 * <p>Which requests have any is told by the path alone: a body that reaches no operation is as secret as one that does.
 */
public final class Redactor {

    static final String REDACTED = "REDACTED";

    private static final byte[] REDACTED_BODY = REDACTED.getBytes(StandardCharsets.UTF_8);
    private static final String OAUTH = "/api/oauth";
    private static final String SETTINGS = "/encryptionAtRest";

    private Redactor() {}

    /** Says whether everything about a path concerns OAuth tokens. */
    public static boolean isAboutTokens(String path) {
        return path.startsWith(OAUTH);
    }

    /** Says whether the body of a request to a path may hold secrets. */
    public static boolean hasSecretBody(String path) {
        return isAboutTokens(path) || path.endsWith(SETTINGS) || path.endsWith(SETTINGS + "/");
    }

    /** Returns the request without its credentials and its secrets; the same bytes if there are none. */
    public static ReceivedRequest request(ReceivedRequest request) {
        ReceivedRequest anonymous = request.withoutCredentials();
        String path = request.path();
        if (isAboutTokens(path)) {
            String target = request.query().isEmpty() ? path : path + "?" + TokenRedaction.form(request.query());
            return anonymous.withTarget(target).withBody(tokenForm(request.body()));
        }
        return hasSecretBody(path) ? anonymous.withBody(settings(request.body())) : anonymous;
    }

    /** Returns the body of an answer without its secrets: tokens, which no other answer holds. */
    public static byte[] answer(String path, byte[] body) {
        return body.length == 0 || !isAboutTokens(path)
                ? body
                : JsonRewriting.rewrite(body, TokenRedaction::answer).orElse(REDACTED_BODY);
    }

    private static byte[] tokenForm(byte[] body) {
        return TokenRedaction.form(new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] settings(byte[] body) {
        return body.length == 0
                ? body
                : JsonRewriting.rewrite(body, SettingsRedaction::redact).orElse(REDACTED_BODY);
    }
}
