package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.CredentialsProvider;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.error.CredentialsException;
import dev.atlaslink.client.error.InterruptedCallException;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Authenticates with what the application provides when it is needed; where Atlas refuses it the application is asked
 * again, and if it provides something else, the request is repeated with that.
 */
public final class ProvidedClient implements AuthenticatingClient {
    private final CredentialsProvider provider;
    private final Function<AtlasCredentials, AuthenticatingClient> clients;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Provided current;

    /**
     * Creates a client.
     *
     * @param provider is asked before the first request
     * @param clients makes the client that authenticates with what was provided
     */
    public ProvidedClient(CredentialsProvider provider, Function<AtlasCredentials, AuthenticatingClient> clients) {
        this.provider = provider;
        this.clients = clients;
    }

    /**
     * Creates a client that has credentials already.
     *
     * @param known are used until they are refused
     * @param provider is asked then
     * @param clients makes the client that authenticates with what was provided
     */
    public ProvidedClient(
            AtlasCredentials known,
            CredentialsProvider provider,
            Function<AtlasCredentials, AuthenticatingClient> clients) {
        this(provider, clients);
        this.current = new Provided(known, clients.apply(known));
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Provided first = current;
        Provided used = first == null ? current(null) : first;
        try {
            Response response = used.client().execute(request, options);
            if (response.status() != 401) {
                return response;
            }
            Refusal refusal = Refusal.read(response);
            if (refusal.aboutPermission() || !hasReplaced(used)) {
                return refusal.response();
            }
        } catch (AuthenticationException e) {
            // The token endpoint refused the client secret, which may have been replaced.
            if (!hasReplaced(used)) {
                throw e;
            }
        } catch (TokensClosedException e) {
            // Either another call has found these credentials replaced and closed them, or the whole client is closed.
            if (current.equals(used)) {
                throw e;
            }
        }
        return current.client().execute(request, options);
    }

    @Override
    public void close() {
        Optional.ofNullable(current).map(Provided::client).ifPresent(AuthenticatingClient::close);
    }

    private boolean hasReplaced(Provided old) {
        boolean replaced = !current(old).equals(old);
        if (replaced) {
            // Calls that still use it are refused like the one that found it out, and look again.
            old.client().close();
        }
        return replaced;
    }

    /** Returns what has replaced the given one, or else asks; the same again if the application has nothing else. */
    private Provided current(Provided old) {
        try {
            asking.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException("interrupted while waiting for the credentials provider", e);
        }
        try {
            if (Objects.equals(current, old)) {
                AtlasCredentials credentials = ask();
                if (old == null || !credentials.equals(old.credentials())) {
                    current = new Provided(credentials, clients.apply(credentials));
                }
            }
            return current;
        } finally {
            asking.unlock();
        }
    }

    private AtlasCredentials ask() {
        AtlasCredentials credentials;
        try {
            credentials = provider.credentials();
        } catch (CredentialsException e) {
            // It says itself what is wrong.
            throw e;
        } catch (RuntimeException e) {
            throw new CredentialsException("the credentials provider failed", e);
        }
        if (credentials == null || credentials instanceof AtlasCredentials.Provided) {
            throw new CredentialsException(
                    "the credentials provider gave " + (credentials == null ? "null" : "another provider")
                            + "; allowed is an API key, a service account or an access token",
                    null);
        }
        return credentials;
    }

    private record Provided(AtlasCredentials credentials, AuthenticatingClient client) {}
}
