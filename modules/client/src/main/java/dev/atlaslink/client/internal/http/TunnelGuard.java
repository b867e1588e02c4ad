package dev.atlaslink.client.internal.http;

import java.io.IOException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Keeps what a proxy says to CONNECT from being taken for the origin's response: nothing proves who speaks there, and the
 * request has not been sent yet. It stands around the step in which HttpClient opens a tunnel, and so sees each of them
 * once the proxy has been told who calls.
 */
final class TunnelGuard implements ExecChainHandler {
    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        ClassicHttpResponse response;
        try {
            response = chain.proceed(request, scope);
        } catch (SSLException e) {
            // What is wrong with the origin's certificate is none of the proxy's business.
            throw e;
        } catch (IOException | HttpException | RuntimeException e) {
            if (isOpeningATunnel(scope.clientContext)) {
                throw ProxyIOException.broken(scope.route, e);
            }
            throw e;
        }
        if (isOpeningATunnel(scope.clientContext)) {
            response.close();
            throw ProxyIOException.refused(scope.route, response.getCode());
        }
        return response;
    }

    /** Tells whether the last message was one to the proxy, so that the tunnel is as new as can be. */
    static boolean isOpeningATunnel(HttpContext context) {
        return Method.CONNECT.isSame(AttemptContext.of(context).lastMethod());
    }
}
