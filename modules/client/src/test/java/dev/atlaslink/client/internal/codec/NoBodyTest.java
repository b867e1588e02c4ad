package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.transport.TransportRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the response to an operation that gives nothing, such as a deletion. */
final class NoBodyTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "204, ``, ``",
                "204, text/html, ``",
                "200, ``, ``",
                "202, application/json, {}",
                "200, application/json, {\"broken\":",
                "200, ``, {\"any\":1}"
            })
    void whateverAtlasSaysIsASuccess(int status, String contentType, String body) {
        assertThatNoException().isThrownBy(() -> delete(OneResponse.of(status, contentType, body)));
    }

    /** A login page that some proxy put up is no deletion. */
    @Test
    void pageOfSomebodyElseIsNoSuccess() {
        assertThatThrownBy(() -> delete(OneResponse.of(200, "text/html", "<html>please log in</html>")))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage("deleteThing failed: the response is not JSON but text/html"
                        + " (200, DELETE /api/atlas/v2/things/1)");
        assertThatThrownBy(() -> delete(OneResponse.of(200, "", "please log in")))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("the response is not JSON but no Content-Type");
    }

    private static TransportRequest delete(OneResponse response) {
        return response.sentFor(BodiesApi.class, BodiesApi::deleteThing);
    }
}
