package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.internal.http.Requests;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;

/** Authenticates as a service account: by HTTP Basic to the token endpoints, everywhere else by access token. */
public final class ServiceAccountClient implements AuthenticatingClient {
    private static final String TOKEN_ENDPOINTS = "/api/oauth/";

    private final Client basic;
    private final AuthenticatingClient bearer;

    /**
     * Creates a client.
     *
     * @param basic proves itself by client id and secret
     * @param bearer proves itself by access token
     */
    public ServiceAccountClient(Client basic, AuthenticatingClient bearer) {
        this.basic = basic;
        this.bearer = bearer;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        boolean token = Requests.target(request).startsWith(TOKEN_ENDPOINTS);
        return (token ? basic : bearer).execute(request, options);
    }

    @Override
    public void close() {
        bearer.close();
    }
}
