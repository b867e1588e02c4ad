package dev.atlaslink.cli.doctor;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.X509TrustManager;

/** Trusts exactly what another one trusts, and keeps the certificates that were shown, trusted or not. */
final class ChainKeeper implements X509TrustManager {
    private final X509TrustManager judge;
    private volatile List<X509Certificate> shown = List.of();

    ChainKeeper(X509TrustManager judge) {
        this.judge = judge;
    }

    /** Returns the certificates, that of the server first; empty if it has shown none. */
    List<X509Certificate> shown() {
        return shown;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        shown = List.of(chain);
        judge.checkServerTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        judge.checkClientTrusted(chain, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return judge.getAcceptedIssuers();
    }
}
