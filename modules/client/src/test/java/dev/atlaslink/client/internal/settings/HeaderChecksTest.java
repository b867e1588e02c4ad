package dev.atlaslink.client.internal.settings;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headers a caller may add: none that breaks a request, nor one that the client sets itself. */
final class HeaderChecksTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "X-Gateway, a",
                "x-gateway, a b",
                "X-Gateway, \"a\tb\"",
                "X-Gateway, ~!",
                "\"!#$%&'*+-.^_`|~09azAZ\", a",
                "Accept-Language, en",
                "Authorization-Extra, a"
            })
    void headerOfTheCallersOwnIsTaken(String name, String value) {
        assertThatNoException().isThrownBy(() -> HeaderChecks.require(name, value));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "X Y", "X:", "X\n", "Ключ", "X(Y)", "X\u0000"})
    void nameIsAToken(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeaderChecks.require(name, "value"))
                .withMessageMatching(
                        "header is (null|\".*\"); allowed is a name of letters, digits and \\Q!#$%&'*+-.^_`|~\\E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept", "Accept-Encoding", "AUTHORIZATION", "connection", "Content-Encoding", "Content-Length",
                "Content-Type", "Expect", "Host", "HTTP2-Settings", "Keep-Alive", "Proxy-Authorization",
                "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "User-Agent"
            })
    void headerOfTheClientsOwnIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeaderChecks.require(name, "value"))
                .withMessage("header is \"" + name + "\"; allowed is any but those that the client sets itself: Accept,"
                        + " Accept-Encoding, Authorization, Connection, Content-Encoding, Content-Length, Content-Type,"
                        + " Expect, Host, HTTP2-Settings, Keep-Alive, Proxy-Authorization, Proxy-Connection, TE,"
                        + " Trailer, Transfer-Encoding, Upgrade, User-Agent");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "hunter2\r\nHost: x", "\thunter2", "hunter2 ", "hunter2\u0000", "hünter2"})
    void valueThatDoesNotFitIsNotRepeated(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeaderChecks.require("X-Gateway", value))
                .withMessage("the value of header X-Gateway is not fit for a header; allowed are visible ASCII"
                        + " characters, and spaces between them");
    }

    @Test
    void valueThatIsMissingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeaderChecks.require("X-Gateway", null))
                .withMessageStartingWith("the value of header X-Gateway is null; allowed are ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeaderChecks.require("X-Gateway", ""))
                .withMessageStartingWith("the value of header X-Gateway is empty; allowed are ");
    }
}
