package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.AtlasCredentials.ServiceAccount;
import dev.atlaslink.client.internal.http.Requests;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Proves to the token endpoint who asks: HTTP Basic with the client id and secret, each form-encoded first (RFC 6749,
 * section 2.3.1).
 */
public final class ClientBasicClient implements Client {
    private final Client next;
    private final ServiceAccount account;

    /**
     * Creates a client.
     *
     * @param next sends one request
     * @param account whose id and secret to send
     */
    public ClientBasicClient(Client next, ServiceAccount account) {
        this.next = next;
        this.account = account;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        String pair =
                encode(account.clientId()) + ":" + encode(account.clientSecret().reveal());
        String value = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return next.execute(Requests.with(request, "Authorization", value), options);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
