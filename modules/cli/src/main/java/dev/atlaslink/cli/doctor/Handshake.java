package dev.atlaslink.cli.doctor;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * A connection that was opened and closed again, through Java's proxy where there is one. No request was sent over it.
 *
 * @param chain certificates that the other side has shown, its own first; empty if it did not come to that
 * @param protocol such as TLSv1.3; empty after a failure
 * @param failure why there is no connection
 */
record Handshake(List<X509Certificate> chain, Optional<String> protocol, Optional<IOException> failure) {
    private static final int TIMEOUT_MILLIS = 10_000;

    /** Opens one. */
    static Handshake with(URI atlas, X509TrustManager trust) {
        ChainKeeper keeper = new ChainKeeper(trust);
        try {
            HttpsURLConnection connection = (HttpsURLConnection) atlas.toURL().openConnection();
            connection.setSSLSocketFactory(context(keeper).getSocketFactory());
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                connection.connect();
                return new Handshake(
                        keeper.shown(), connection.getSSLSession().map(SSLSession::getProtocol), Optional.empty());
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return new Handshake(keeper.shown(), Optional.empty(), Optional.of(e));
        }
    }

    /** Returns what the client trusts too: the JVM's own certificates, or those of {@code javax.net.ssl.trustStore}. */
    static X509TrustManager trustOfTheJvm() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            return Stream.of(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .map(X509TrustManager.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no usable truststore", e);
        }
    }

    private static SSLContext context(ChainKeeper keeper) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {keeper}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no TLS", e);
        }
    }
}
