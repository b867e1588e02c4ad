package dev.atlaslink.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProxyCheckTest {
    private static final URI ATLAS = URI.create("https://cloud.mongodb.com");

    @Test
    void withoutProxyAtlasIsCalledDirectly() {
        assertThat(finding(ATLAS, Optional.of(selecting(Proxy.NO_PROXY)), Set.of("HTTP_PROXY", "PATH")))
                .isEqualTo(Finding.ok(ATLAS.toString(), "proxy", "none, Atlas is called directly"));
        assertThat(finding(ATLAS, Optional.empty(), Set.of()).verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @EnumSource(
            value = Proxy.Type.class,
            names = {"HTTP", "SOCKS"})
    void aProxyOfJavasSettingsIsNamed(Proxy.Type type) {
        Proxy proxy = new Proxy(type, InetSocketAddress.createUnresolved("proxy.example", 3128));

        Finding finding = finding(ATLAS, Optional.of(selecting(proxy)), Set.of("HTTPS_PROXY"));

        assertThat(finding.verdict()).isEqualTo(Verdict.OK);
        assertThat(finding.seen()).isEqualTo("through the proxy proxy.example:3128 (" + type + "), by Java's settings");
        assertThat(finding.facts()).containsEntry("proxy", "proxy.example:3128");
    }

    @ParameterizedTest
    @CsvSource({
        "https://cloud.mongodb.com, HTTPS_PROXY, https",
        "https://cloud.mongodb.com, https_proxy, https",
        "https://cloud.mongodb.com, ALL_PROXY, https",
        "http://atlas.example, HTTP_PROXY, http"
    })
    void aVariableThatJavaDoesNotLookAtIsAWarning(URI atlas, String variable, String scheme) {
        Finding finding = finding(atlas, Optional.of(selecting(Proxy.NO_PROXY)), Set.of(variable));

        assertThat(finding.verdict()).isEqualTo(Verdict.WARNING);
        assertThat(finding.seen()).isEqualTo("none: Java does not look at " + variable + ", which is set");
        assertThat(finding.advice())
                .hasValueSatisfying(advice ->
                        assertThat(advice).contains("-D" + scheme + ".proxyHost=HOST -D" + scheme + ".proxyPort=PORT"));
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080"})
    void thisMachineNeedsNoProxy(URI atlas) {
        assertThat(finding(atlas, Optional.of(selecting(Proxy.NO_PROXY)), Set.of("HTTP_PROXY"))
                        .verdict())
                .isEqualTo(Verdict.OK);
    }

    private static Finding finding(URI atlas, Optional<ProxySelector> selector, Set<String> variables) {
        List<Finding> findings = new ProxyCheck(atlas, selector, variables).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static ProxySelector selecting(Proxy proxy) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(proxy);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                throw new IllegalStateException(failure);
            }
        };
    }
}
