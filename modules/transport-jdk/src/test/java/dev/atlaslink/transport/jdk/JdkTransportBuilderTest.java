package dev.atlaslink.transport.jdk;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A wrong setting is refused by name, with its value and what is allowed, but for a password. */
final class JdkTransportBuilderTest {
    private final JdkTransportBuilder builder = JdkTransport.builder();

    @Test
    void wrongSettingsAreRefused() {
        assertRefused(() -> builder.connectTimeout(null), "connectTimeout is null; allowed is more than zero");
        assertRefused(() -> builder.connectTimeout(Duration.ZERO), "connectTimeout is PT0S; allowed is more than zero");
        assertRefused(
                () -> builder.connectTimeout(Duration.ofSeconds(-1)),
                "connectTimeout is PT-1S; allowed is more than zero");
        assertRefused(
                () -> builder.proxy(null), "proxy is null; allowed is a selector, such as one that names no proxy");
        assertRefused(() -> builder.sslContext(null), "sslContext is null; allowed is certificates and protocols");
    }

    @Test
    void wrongLoginIsRefusedAndItsPasswordNotRepeated() {
        String user = "user of proxyCredentials is ";
        assertRefused(
                () -> builder.proxyCredentials(null, "hunter2"), user + "null; allowed is a name without a colon");
        assertRefused(
                () -> builder.proxyCredentials(" ", "hunter2"), user + "\" \"; allowed is a name without a colon");
        assertRefused(
                () -> builder.proxyCredentials("\n", "hunter2"),
                user + "\"\\u000a\"; allowed is a name without a colon");
        assertRefused(
                () -> builder.proxyCredentials("a:b", "hunter2"), user + "\"a:b\"; allowed is a name without a colon");
        String password = "password of proxyCredentials is ";
        assertRefused(
                () -> builder.proxyCredentials("me", null), password + "null; allowed is any text that is not blank");
        assertRefused(
                () -> builder.proxyCredentials("me", " "), password + "blank; allowed is any text that is not blank");
    }

    private static void assertRefused(ThrowingCallable setting, String message) {
        assertThatIllegalArgumentException().isThrownBy(setting).withMessage(message);
    }
}
