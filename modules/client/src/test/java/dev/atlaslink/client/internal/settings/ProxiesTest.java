package dev.atlaslink.client.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which proxy a client connects through, and what it is told. */
final class ProxiesTest {
    private static final URI TARGET = URI.create("https://cloud.mongodb.com");
    private static final InetSocketAddress ONE = InetSocketAddress.createUnresolved("one", 1);
    private static final InetSocketAddress TWO = InetSocketAddress.createUnresolved("two", 2);

    @ParameterizedTest
    @CsvSource({
        "http://proxy:3128, proxy, 3128",
        "HTTP://proxy:1/, proxy, 1",
        "http://10.0.0.1:65535, 10.0.0.1, 65535",
        "http://[::1]:3128, ::1, 3128"
    })
    void addressIsHostAndPort(String uri, String host, int port) {
        assertThat(Proxies.of(URI.create(uri))).isEqualTo(InetSocketAddress.createUnresolved(host, port));
    }

    @ParameterizedTest
    @CsvSource({
        "https://proxy:3128, https://proxy:3128",
        "socks://proxy:3128, socks://proxy:3128",
        "http://proxy, http://proxy",
        "http://proxy:0, http://proxy:0",
        "http://proxy:65536, http://proxy:65536",
        "http://proxy:3128/path, http://proxy:3128/path",
        "http://proxy:3128?a=b, http://proxy:3128?***",
        "http://proxy:3128#a, http://proxy:3128?***",
        "http://me:pw@proxy:3128, http://***@proxy:3128",
        "http:opaque, http:opaque",
        "proxy, proxy"
    })
    void anyOtherFormIsRefusedWithoutItsSecrets(String uri, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proxies.of(URI.create(uri)))
                .withMessage("proxy is \"" + shown
                        + "\"; allowed is http://host:port, without path; a user goes into proxyCredentials");
    }

    @Test
    void selectorsFirstHttpProxyIsTaken() {
        Proxy socks = new Proxy(Proxy.Type.SOCKS, ONE);

        assertThat(Proxies.of(selecting(http(ONE), http(TWO)), TARGET)).contains(ONE);
        assertThat(Proxies.of(selecting(socks, http(TWO)), TARGET)).contains(TWO);
    }

    @Test
    void selectorThatWouldRatherHaveNoneGetsNone() {
        assertThat(Proxies.of(selecting(Proxy.NO_PROXY, http(ONE)), TARGET)).isEmpty();
        assertThat(Proxies.of(selecting(), TARGET)).isEmpty();
        assertThat(Proxies.of(null, TARGET)).isEmpty();
    }

    @Test
    void loginIsUserAndPassword() {
        ProxyLogin login = Proxies.login("me", "hunter2");

        assertThat(login.user()).isEqualTo("me");
        assertThat(login.password().reveal()).isEqualTo("hunter2");
        assertThat(login.toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, p, user of proxyCredentials is null; allowed is a name without a colon",
                "' ', p, user of proxyCredentials is \" \"; allowed is a name without a colon",
                "a:b, p, user of proxyCredentials is \"a:b\"; allowed is a name without a colon",
                "a, -, password of proxyCredentials is null; allowed is any text that is not blank",
                "a, ' ', password of proxyCredentials is blank; allowed is any text that is not blank"
            })
    void loginThatCannotBeSentIsRefused(String user, String password, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proxies.login(user, password))
                .withMessage(message);
    }

    private static Proxy http(InetSocketAddress address) {
        return new Proxy(Proxy.Type.HTTP, address);
    }

    private static ProxySelector selecting(Proxy... proxies) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                assertThat(uri).isEqualTo(TARGET);
                return List.of(proxies);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                throw new UnsupportedOperationException("nobody connects");
            }
        };
    }
}
