package dev.atlaslink.endtoend.auth;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.credentials.AtlasCredentials;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.security.Constraint;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.SecurityHandler;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.security.authentication.DigestAuthenticator;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.security.Password;

/** Jetty with its own Digest authentication, which takes each pair of nonce and count once; it returns empty lists. */
final class StrictDigestServer implements AutoCloseable {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final Queue<String> authorizations = new ConcurrentLinkedQueue<>();

    private StrictDigestServer(DigestAuthenticator authenticator) {
        UserStore users = new UserStore();
        users.addUser("public", new Password("private"), new String[] {"user"});
        HashLoginService login = new HashLoginService("MMS Public API");
        login.setUserStore(users);
        SecurityHandler.PathMapped security = new SecurityHandler.PathMapped(new EmptyLists());
        security.put("/*", Constraint.ANY_USER);
        security.setLoginService(login);
        security.setAuthenticator(authenticator);
        server.addConnector(connector);
        server.setHandler(new Recorder(security));
        LifeCycle.start(server);
    }

    /** Starts a server whose nonces live as Jetty's defaults say: 1,024 uses or a minute. */
    static StrictDigestServer start(String algorithm) {
        return start(algorithm, new DigestAuthenticator());
    }

    static StrictDigestServer start(String algorithm, DigestAuthenticator authenticator) {
        authenticator.setAlgorithm(algorithm);
        return new StrictDigestServer(authenticator);
    }

    AtlasClient client() {
        return client(builder -> builder);
    }

    AtlasClient client(UnaryOperator<AtlasClientBuilder> setting) {
        return setting.apply(AtlasClient.builder()
                        .baseUrl(URI.create("http://127.0.0.1:" + connector.getLocalPort()))
                        .credentials(AtlasCredentials.apiKey("public", "private")))
                .build();
    }

    /** Returns how many requests came, challenged ones included. */
    int requests() {
        return authorizations.size();
    }

    List<NonceUse> nonceUses() {
        return authorizations.stream()
                .flatMap(header -> NonceUse.in(header).stream())
                .toList();
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }

    /** Stands before the authentication, so that it sees the refused requests too. */
    private final class Recorder extends Handler.Wrapper {
        Recorder(Handler next) {
            super(next);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            authorizations.add(String.valueOf(request.getHeaders().get(HttpHeader.AUTHORIZATION)));
            return super.handle(request, response, callback);
        }
    }

    private static final class EmptyLists extends Handler.Abstract.NonBlocking {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
            Content.Sink.write(response, true, "[]", callback);
            return true;
        }
    }
}
