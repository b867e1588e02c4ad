package dev.atlaslink.benchmarks.auth;

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

/** Starts Jetty with its own Digest, which takes each pair of nonce and count once. */
final class JettyServer {

    private JettyServer() {}

    static DigestServer start(String algorithm) {
        UserStore users = new UserStore();
        users.addUser("public", new Password("private"), new String[] {"user"});
        HashLoginService login = new HashLoginService(DigestServer.REALM);
        login.setUserStore(users);
        DigestAuthenticator authenticator = new DigestAuthenticator();
        authenticator.setAlgorithm(algorithm);
        SecurityHandler.PathMapped security = new SecurityHandler.PathMapped(new EmptyLists());
        security.put("/*", Constraint.ANY_USER);
        security.setLoginService(login);
        security.setAuthenticator(authenticator);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(security);
        LifeCycle.start(server);
        return DigestServer.local(
                "Jetty, strict, " + algorithm, connector.getLocalPort(), () -> LifeCycle.stop(server));
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
