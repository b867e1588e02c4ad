package dev.atlaslink.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates are read from real connections, over which nothing is sent. */
class TlsCheckTest {
    @TempDir
    private Path folder;

    @Test
    void aTrustedCertificateIsShownWithItsIssuer() throws Exception {
        try (TlsServer server = new TlsServer(folder, "CN=localhost,O=Example")) {
            Finding finding = finding(server.uri(), server.trust());

            assertThat(finding.verdict()).isEqualTo(Verdict.OK);
            assertThat(finding.subject()).isEqualTo(server.uri().toString());
            assertThat(finding.seen())
                    .startsWith("TLSv1.3; the certificate is issued by \"CN=localhost, O=Example\", until 20");
            assertThat(finding.advice()).isEmpty();
            assertThat(finding.facts())
                    .containsEntry("protocol", "TLSv1.3")
                    .containsEntry("chain", List.of("CN=localhost,O=Example"))
                    .containsEntry("issuer", "CN=localhost,O=Example")
                    .containsKey("validUntil")
                    .doesNotContainKey("interceptedBy");
            assertThat(server.bytes()).isZero();
        }
    }

    @Test
    void aProductThatReadsAlongIsNamedWhereJavaTrustsIt() throws Exception {
        try (TlsServer server = new TlsServer(folder, "CN=localhost,OU=Zscaler-Root-CA")) {
            Finding finding = finding(server.uri(), server.trust());

            assertThat(finding.verdict()).isEqualTo(Verdict.WARNING);
            assertThat(finding.seen()).startsWith("Zscaler reads along: TLSv1.3; ");
            assertThat(finding.facts()).containsEntry("interceptedBy", "Zscaler");
        }
    }

    @Test
    void aProductThatReadsAlongIsNamedWhereJavaDoesNotTrustIt() throws Exception {
        try (TlsServer server = new TlsServer(folder, "CN=localhost,O=mitmproxy")) {
            Finding finding = finding(server.uri(), Handshake.trustOfTheJvm());

            assertThat(finding.verdict()).isEqualTo(Verdict.PROBLEM);
            assertThat(finding.seen())
                    .startsWith("mitmproxy reads along, and Java does not trust the certificate, which is issued by"
                            + " \"CN=localhost, O=mitmproxy\": SSLHandshakeException: ");
            assertThat(finding.advice())
                    .hasValueSatisfying(advice ->
                            assertThat(advice).contains("javax.net.ssl.trustStore", "except localhost from mitmproxy"));
        }
    }

    @Test
    void anUntrustedCertificateIsShownWithItsIssuer() throws Exception {
        try (TlsServer server = new TlsServer(folder, "CN=localhost,O=Example")) {
            Finding finding = finding(server.uri(), Handshake.trustOfTheJvm());

            assertThat(finding.verdict()).isEqualTo(Verdict.PROBLEM);
            assertThat(finding.seen()).startsWith("Java does not trust the certificate, which is issued by");
            assertThat(finding.facts())
                    .containsEntry("issuer", "CN=localhost,O=Example")
                    .doesNotContainKey("protocol");
        }
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() throws Exception {
        try (TlsServer server = new TlsServer(folder, "CN=localhost,O=Example")) {
            URI byAddress = URI.create(server.uri().toString().replace("localhost", "127.0.0.1"));

            assertThat(finding(byAddress, server.trust()).verdict()).isEqualTo(Verdict.PROBLEM);
        }
    }

    @Test
    void whereNobodyListensThereIsNoConnection() throws IOException {
        URI closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = URI.create("https://localhost:" + socket.getLocalPort());
        }

        Finding finding = finding(closed, Handshake.trustOfTheJvm());

        assertThat(finding.verdict()).isEqualTo(Verdict.PROBLEM);
        assertThat(finding.seen()).startsWith("no connection: ConnectException: ");
        assertThat(finding.facts()).isEmpty();
    }

    @Test
    void plainHttpIsSkipped() {
        assertThat(finding(URI.create("http://127.0.0.1:1"), Handshake.trustOfTheJvm())
                        .verdict())
                .isEqualTo(Verdict.SKIPPED);
    }

    private static Finding finding(URI atlas, X509TrustManager trust) {
        List<Finding> findings = new TlsCheck(atlas, trust).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
