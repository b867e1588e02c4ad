package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.CallOptions;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong option is refused when the view is made, by a message with the field, the value and what is allowed. */
final class BadCallOptionTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final AtlasProject project =
            atlas.client(ApiVersion.V2, atlas.apiKey()).project();

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 86_401})
    void timesOutOfRange(long seconds) {
        Duration time = Duration.ofSeconds(seconds);
        assertRefused(o -> o.callTimeout(time), "callTimeout", time.toString(), "1 ms to 24 h");
        assertRefused(o -> o.attemptTimeout(time), "attemptTimeout", time.toString(), "1 ms to 24 h");
        assertRefused(o -> o.settleTimeout(time), "settleTimeout", time.toString(), "1 ms to 24 h");
    }

    @Test
    void numbersOutOfRange() {
        assertRefused(o -> o.maxAttempts(0), "maxAttempts", "0", "1 to 20");
        assertRefused(o -> o.maxAttempts(21), "maxAttempts", "21", "1 to 20");
    }

    @Test
    void whatIsMissing() {
        assertRefused(o -> o.callTimeout(null), "callTimeout", "null", "1 ms to 24 h");
        assertRefused(o -> o.attemptTimeout(null), "attemptTimeout", "null", "1 ms to 24 h");
        assertRefused(o -> o.settleTimeout(null), "settleTimeout", "null", "1 ms to 24 h");
        assertRefused(o -> o.resourceDate(null), "resourceDate", "null", "date");
        assertRefused(o -> o.onResponse(null), "onResponse", "null", "listener");
        assertRefused(o -> null, "options", "null", "different");
        assertRefused((UnaryOperator<CallOptions>) null, "change", "null", "different");
        assertRefused(() -> project.raw(null), "calls", "null", "ask of Atlas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "authorization",
                "Proxy-Authorization",
                "Accept",
                "ACCEPT-encoding",
                "Content-Type",
                "content-length",
                "Content-Encoding",
                "Host",
                "User-Agent",
                "Connection",
                "Transfer-Encoding",
                "Upgrade",
                "Expect",
                "TE"
            })
    void headerThatIsTheClientsOwn(String name) {
        assertRefused(o -> o.header(name, "value"), "header", "\"" + name + "\"", "Authorization, Connection");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {" ", "X Y", "X:", "X\r\nHost", "X\n", "Ключ", "X-\u0000", "Authorization ", " Host", "X(Y)"})
    void headerWithoutAProperName(String name) {
        assertRefused(o -> o.header(name, "value"), "header is", Shown.of(name), "letters, digits");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "secret\r\nHost: example.com",
                "secret\n",
                "secret\r",
                "\tsecret",
                "secret ",
                "secret\u0000",
                "secret\u007f",
                "secret\u0085",
                "secret\u2028secret",
                "sécret"
            })
    void valueThatWouldBreakAHeaderAndIsNotRepeated(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> project.withOptions(o -> o.header("X-Gateway", value)))
                .withMessageContaining("value of header X-Gateway is ")
                .withMessageContaining("allowed are visible ASCII characters")
                .withMessageNotContainingAny("secret", "cret");
    }

    @Test
    void textOfTheOptionsNamesHeadersWithoutTheirValues() {
        CallOptions options =
                CallOptions.NONE.callTimeout(Duration.ofSeconds(5)).header("X-Gateway", "a secret of the gateway");

        assertThat(options)
                .hasToString(
                        "CallOptions[callTimeout=PT5S, attemptTimeout=null, settleTimeout=null, maxAttempts=null, resourceDate=null,"
                                + " headers=[X-Gateway]]");
        assertThat(options.headers()).containsEntry("x-gateway", "a secret of the gateway");
        assertThat(CallOptions.NONE.headers()).isEmpty();
    }

    private void assertRefused(UnaryOperator<CallOptions> change, String field, String value, String allowed) {
        assertRefused(() -> project.withOptions(change), field, value, allowed);
    }

    private void assertRefused(ThrowingCallable refused, String field, String value, String allowed) {
        assertThatThrownBy(refused)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(field, value, "allowed", allowed);
        assertThat(atlas.journal()).isEmpty();
    }
}
