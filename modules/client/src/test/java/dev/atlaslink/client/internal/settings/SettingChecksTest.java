package dev.atlaslink.client.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting is taken as it is, or refused with its name, its value and what is allowed. */
final class SettingChecksTest {
    @ParameterizedTest
    @CsvSource({
        "https://cloud.mongodb.com, https://cloud.mongodb.com",
        "https://cloud.mongodb.com/, https://cloud.mongodb.com",
        "HTTPS://Cloud.example:443, HTTPS://Cloud.example:443",
        "https://x:65535, https://x:65535",
        "http://localhost:8080/, http://localhost:8080",
        "HTTP://LOCALHOST:1, HTTP://LOCALHOST:1",
        "http://127.0.0.1, http://127.0.0.1",
        "http://[::1]:1, http://[::1]:1"
    })
    void addressIsHttpsOrOfThisMachine(String url, String taken) {
        assertThat(SettingChecks.baseUrl(URI.create(url))).hasToString(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "http://cloud.mongodb.com, http://cloud.mongodb.com",
        "http://localhost.example.com, http://localhost.example.com",
        "ftp://localhost, ftp://localhost",
        "https://x/api, https://x/api",
        "https://x//, https://x//",
        "https://x?a=b, https://x?***",
        "https://x#a, https://x?***",
        "https://me:pw@x, https://***@x",
        "https://x:65536, https://x:65536",
        "https:opaque, https:opaque",
        "https://my_host, https://my_host",
        "cloud.mongodb.com, cloud.mongodb.com"
    })
    void anyOtherAddressIsRefusedWithoutItsSecrets(String url, String shown) {
        assertRefused(
                () -> SettingChecks.baseUrl(URI.create(url)),
                "baseUrl is \"" + shown
                        + "\"; allowed is https://host[:port], or http:// on loopback, without user, path or query");
    }

    @Test
    void textThatIsNoUrlIsRefusedWithoutItsSecrets() {
        assertThat(SettingChecks.parseUrl("base_url", "https://x:1")).isEqualTo(URI.create("https://x:1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingChecks.parseUrl("base_url", "https://me:pw@a b?t=hunter2"))
                .withMessage("base_url is \"https://***@a b?***\"; allowed is https://host[:port]")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000, 86_400_000})
    void timeIsAMillisecondToADay(long millis) {
        Duration time = Duration.ofMillis(millis);

        assertThat(SettingChecks.time("callTimeout", time)).isSameAs(time);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.000999999S", "PT24H0.000000001S"})
    void anyOtherTimeIsRefused(Duration time) {
        assertRefused(
                () -> SettingChecks.time("callTimeout", time), "callTimeout is " + time + "; allowed is 1 ms to 24 h");
    }

    @Test
    void numberIsInItsRange() {
        assertThat(SettingChecks.number("size", 1, 1, 20)).isEqualTo(1);
        assertThat(SettingChecks.number("size", 20, 1, 20)).isEqualTo(20);
        assertThat(SettingChecks.number("size", 1L << 40, 0L, 1L << 40)).isEqualTo(1L << 40);
        assertRefused(() -> SettingChecks.number("size", 0, 1, 20), "size is 0; allowed is 1 to 20");
        assertRefused(() -> SettingChecks.number("size", 21, 1, 20), "size is 21; allowed is 1 to 20");
        assertRefused(
                () -> SettingChecks.number("size", (1L << 40) + 1, 0L, 1L << 40),
                "size is 1099511627777; allowed is 0 to 1099511627776");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-operator", "my-operator/1.2", "!#$%&'*+.^_`|~", "A/9"})
    void applicationIsAProduct(String name) {
        assertThat(SettingChecks.applicationName(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a b", "a/", "/a", "a/b/c", "a(b)", "ä"})
    void anyOtherApplicationIsRefused(String name) {
        String shown = name == null ? "null" : '"' + name + '"';
        assertRefused(
                () -> SettingChecks.applicationName(name),
                "applicationName is " + shown
                        + "; allowed is a name, or name/version, of letters, digits and !#$%&'*+-.^_`|~");
    }

    @Test
    void environmentIsCopiedAndHasNoNulls() {
        Map<String, String> variables = new HashMap<>(Map.of("A", "1"));

        Map<String, String> copy = SettingChecks.environment(variables);
        variables.put("B", null);

        assertThat(copy).isEqualTo(Map.of("A", "1"));
        String allowed = "allowed is variables with their values, such as System.getenv()";
        assertRefused(() -> SettingChecks.environment(variables), "environment has a null; " + allowed);
        variables.remove("B");
        variables.put(null, "2");
        assertRefused(() -> SettingChecks.environment(variables), "environment has a null; " + allowed);
        assertRefused(() -> SettingChecks.environment(null), "environment is null; " + allowed);
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
