package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.AccessToken;
import dev.atlaslink.api.v2.model.CloudProvider;
import dev.atlaslink.client.error.UnexpectedResponseException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is broken, or is not what the specification promises: the failure says where, and repeats none of it. */
final class MalformedJsonTest {
    private static final String SECRET = "hunter2";
    private static final String NOT_EXPECTED = "the response is not the JSON that was expected";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "[{\"a\":{}}]; $[0].a there is no Integer",
                "[{},{\"a\":1,\"b\":\"hunter2\"}]; $[1].b there is no Integer",
                "[7]; $[0] there is no LinkedHashMap",
                "{}; $ there is no ArrayList"
            })
    void valueThatDoesNotFitIsNamedByItsPath(String body, String place) {
        assertThatThrownBy(() -> OneResponse.json(body).to(BodiesApi.class, BodiesApi::listThings))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage(
                        "listThings failed: " + NOT_EXPECTED + ": at " + place + " (200, GET /api/atlas/v2/things)");
    }

    @Test
    void valueInAModelIsNamedByItsPath() {
        assertThatThrownBy(() -> services("[{\"cloudProvider\":\"AWS\",\"id\":\"1\",\"regionName\":[]}]"))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining(NOT_EXPECTED + ": at $[0].regionName there is no String (200, GET ");
    }

    /** What a model refuses is told by the model: it has no type that would be missing. */
    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "1.5", "1e400"})
    void numberThatIsNoneOfTheModelIsRefused(String number) {
        assertThatThrownBy(() -> token("{\"access_token\":\"" + SECRET + "\",\"expires_in\":" + number + "}"))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining(NOT_EXPECTED + ": at $.expires_in (200, POST /api/oauth/token)")
                .satisfies(MalformedJsonTest::requireNoSecret);
    }

    @Test
    void propertyThatIsMissingIsRefused() {
        assertThatThrownBy(() -> token("{\"expires_in\":3600}"))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining(NOT_EXPECTED)
                .hasStackTraceContaining("required attributes are not set [accessToken]");
    }

    @Test
    void malformedTextIsNamedByLineAndColumn() {
        assertThatThrownBy(() -> token("{\"access_token\":\n  " + SECRET + "}"))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining(NOT_EXPECTED)
                .hasRootCauseMessage("malformed in line 2, column 3")
                .satisfies(MalformedJsonTest::requireNoSecret);
    }

    /** The parser quotes what it cannot read also where a model's property is read from it. */
    @Test
    void malformedTextWithinAModelIsNotQuoted() {
        assertThatThrownBy(() -> services("[{\"cloudProvider\":\"AWS\",\"id\":" + SECRET + "}]"))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasRootCauseMessage("malformed in line 1, column 30")
                .satisfies(MalformedJsonTest::requireNoSecret);
    }

    /** Jackson's own limit (StreamReadConstraints): the stack of the caller's thread is not the server's. */
    @Test
    void nestingWithoutEndIsRefused() {
        assertThatThrownBy(() -> token("{\"more\":" + "[".repeat(100_000)))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining(NOT_EXPECTED);
    }

    private static void requireNoSecret(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(SECRET);
    }

    private static AccessToken token(String body) {
        return OneResponse.json(body).to(OAuthApi.class, api -> api.createAccessToken("client_credentials"));
    }

    private static List<?> services(String body) {
        return OneResponse.json(body)
                .to(
                        PrivateEndpointServicesApi.class,
                        api -> api.listGroupPrivateEndpointEndpointService("p", CloudProvider.AWS));
    }
}
