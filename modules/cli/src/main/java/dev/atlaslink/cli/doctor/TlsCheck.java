package dev.atlaslink.cli.doctor;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.X509TrustManager;

/** Opens a TLS connection, and says whose certificate was shown and who has made it. */
final class TlsCheck implements Check {
    private static final String CHECK = "tls";
    private static final String TRUSTSTORE = "JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=FILE";

    private final URI atlas;
    private final X509TrustManager trust;

    TlsCheck(URI atlas, X509TrustManager trust) {
        this.atlas = atlas;
        this.trust = trust;
    }

    @Override
    public List<Finding> findings() {
        if (!"https".equalsIgnoreCase(atlas.getScheme())) {
            return List.of(Finding.skipped(atlas.toString(), CHECK, "plain HTTP, which is for this machine only"));
        }
        Handshake handshake = Handshake.with(atlas, trust);
        Finding finding = handshake.failure().isPresent()
                ? refused(handshake, handshake.failure().get())
                : opened(handshake);
        return List.of(withFacts(finding, handshake));
    }

    private Finding opened(Handshake handshake) {
        X509Certificate own = handshake.chain().get(0);
        String seen =
                handshake.protocol().orElse("TLS") + "; the certificate is issued by \"" + own.getIssuerX500Principal()
                        + "\", until " + own.getNotAfter().toInstant();
        return Interceptors.in(handshake.chain())
                .map(product -> Finding.warning(
                        atlas.toString(),
                        CHECK,
                        product + " reads along: " + seen,
                        "this works; who must not see secrets has to except " + atlas.getHost() + " from it"))
                .orElseGet(() -> Finding.ok(atlas.toString(), CHECK, seen));
    }

    private Finding refused(Handshake handshake, IOException failure) {
        if (handshake.chain().isEmpty()) {
            return Finding.problem(
                    atlas.toString(),
                    CHECK,
                    "no connection: " + reason(failure),
                    "check the address, name resolution, firewall and proxy");
        }
        String issuer = handshake.chain().get(0).getIssuerX500Principal().toString();
        Optional<String> product = Interceptors.in(handshake.chain());
        return Finding.problem(
                atlas.toString(),
                CHECK,
                product.map(name -> name + " reads along, and ").orElse("")
                        + "Java does not trust the certificate, which is issued by \"" + issuer + "\": "
                        + reason(failure),
                product.map(name -> "put its root certificate into a truststore and name that by " + TRUSTSTORE
                                + ", or except " + atlas.getHost() + " from " + name)
                        .orElse(
                                "check the address and the clock; if the issuer is your own, put it into a truststore and"
                                        + " name that by " + TRUSTSTORE));
    }

    private static Finding withFacts(Finding finding, Handshake handshake) {
        Finding told = finding;
        if (handshake.protocol().isPresent()) {
            told = told.with("protocol", handshake.protocol().get());
        }
        if (!handshake.chain().isEmpty()) {
            told = told.with(
                            "chain",
                            handshake.chain().stream()
                                    .map(certificate -> certificate
                                            .getSubjectX500Principal()
                                            .getName())
                                    .toList())
                    .with(
                            "issuer",
                            handshake.chain().get(0).getIssuerX500Principal().getName())
                    .with(
                            "validUntil",
                            handshake.chain().get(0).getNotAfter().toInstant().toString());
        }
        return Interceptors.in(handshake.chain()).isPresent()
                ? told.with("interceptedBy", Interceptors.in(handshake.chain()).get())
                : told;
    }

    /** An unknown host has only its name for a message. */
    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
