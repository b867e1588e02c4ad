package dev.atlaslink.simulator.internal.redaction;

import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Takes the secrets out of requests and responses, so that they can be kept and shown.
 *
 * <p>What stands under a secret name goes, wherever it was sent. Of what is sent about OAuth tokens and encryption
 * settings only what is known to be harmless stays: there a misspelt name, or none, may hide a secret too.
 */
public final class Redactor {

    static final String REDACTED = "REDACTED";

    private static final byte[] REDACTED_BODY = REDACTED.getBytes(StandardCharsets.UTF_8);
    private static final String FORM = "application/x-www-form-urlencoded";

    private Redactor() {}

    /** Says whether everything about a path concerns OAuth tokens. */
    public static boolean isAboutTokens(String path) {
        return SecretPaths.isAboutTokens(path);
    }

    /** Says whether the body of a request to a path may hold secrets that have no name. */
    public static boolean hasSecretBody(String path) {
        return SecretPaths.isAboutTokens(path) || SecretPaths.isAboutSettings(path);
    }

    /** Returns the request without its credentials and its secrets; body and target are the same if there are none. */
    public static ReceivedRequest request(ReceivedRequest request) {
        ReceivedRequest anonymous = request.withoutCredentials();
        String path = request.path();
        if (isAboutTokens(path)) {
            return withQuery(anonymous, TokenRedaction.form(request.query())).withBody(tokenForm(request.body()));
        }
        byte[] body = SecretPaths.isAboutSettings(path) ? settings(request.body()) : named(request);
        return withQuery(anonymous, NameRedaction.form(request.query())).withBody(body);
    }

    /** Returns the body of a response without its secrets; the same bytes if there are none. */
    public static byte[] response(String path, byte[] body) {
        if (isAboutTokens(path)) {
            return body.length == 0
                    ? body
                    : JsonRewriting.rewrite(body, TokenRedaction::response).orElse(REDACTED_BODY);
        }
        // A response that cannot be read is one that a fault gives, and says nothing that its author does not know.
        return SecretNames.mayBeIn(body)
                ? JsonRewriting.rewrite(body, NameRedaction::json).orElse(body)
                : body;
    }

    private static ReceivedRequest withQuery(ReceivedRequest request, String query) {
        return query.equals(request.query()) ? request : request.withTarget(request.path() + "?" + query);
    }

    private static byte[] named(ReceivedRequest request) {
        byte[] body = request.body();
        boolean isForm = request.header("Content-Type")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith(FORM);
        if (isForm) {
            String form = new String(body, StandardCharsets.ISO_8859_1);
            String redacted = NameRedaction.form(form);
            if (!redacted.equals(form)) {
                return redacted.getBytes(StandardCharsets.ISO_8859_1);
            }
        }
        return SecretNames.mayBeIn(body)
                ? JsonRewriting.rewrite(body, NameRedaction::json).orElse(isForm ? body : REDACTED_BODY)
                : body;
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
