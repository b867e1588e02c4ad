package dev.atlaslink.endtoend.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.JavaProcess;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.transport.jdk.JdkTransport;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only the JVM's own settings change about the JDK's HTTP client, so that each case takes a JVM of its own. */
final class JdkSwitchesTest {
    private static final String DEFAULT = "-Dnothing=changed";

    @ParameterizedTest
    @CsvSource({DEFAULT + ", none", "-Djdk.http.auth.tunneling.disabledSchemes=, Basic bWU6b2ZmaWNl"})
    void tunnelIsToldWhoCallsIfTheJvmMay(String option, String told) throws IOException, InterruptedException {
        CannedResponse whoCalls = CannedResponse.status(407).header("Proxy-Authenticate", "Basic realm=\"office\"");
        try (WireServer proxy = WireServer.playing(whoCalls)) {
            String output = output(option, "https://cloud.mongodb.com", proxy);

            assertThat(proxy.received())
                    .singleElement()
                    .satisfies(request -> assertThat(
                                    request.header("Proxy-Authorization").orElse("none"))
                            .isEqualTo(told));
            assertThat(output)
                    .contains("the proxy asks who calls (407)", "-Djdk.http.auth.tunneling.disabledSchemes=")
                    .doesNotContain("office", "bWU6b2ZmaWNl");
        }
    }

    @ParameterizedTest
    @CsvSource({DEFAULT + ", 2", "-Djdk.httpclient.redirects.retrylimit=1, 1"})
    void getWhoseConnectionBreaksIsRepeatedAsOftenAsTheJvmMay(String option, int requests)
            throws IOException, InterruptedException {
        try (WireServer proxy = WireServer.playing(CannedResponse.dropped())) {
            assertThat(output(option, "http://localhost:1", proxy)).contains("no response after 1 attempt (GET");
            assertThat(proxy.received()).hasSize(requests);
        }
    }

    private static String output(String option, String atlas, WireServer proxy)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(JavaProcess.command(
                        option,
                        Program.class.getName(),
                        atlas,
                        String.valueOf(proxy.uri().getPort())))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    static final class Program {
        private Program() {}

        public static void main(String[] args) {
            InetSocketAddress proxy = new InetSocketAddress("localhost", Integer.parseInt(args[1]));
            try (JdkTransport transport = JdkTransport.builder()
                            .proxy(ProxySelector.of(proxy))
                            .proxyCredentials("me", "office")
                            .build();
                    AtlasClient client = AtlasClient.builder()
                            .baseUrl(URI.create(args[0]))
                            .credentials(AtlasCredentials.bearer("token"))
                            .transport(transport)
                            .maxAttempts(1)
                            .build()) {
                client.api(Probe.class).read("1", null);
            } catch (TransportException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
