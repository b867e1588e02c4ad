package dev.atlaslink.simulator.internal.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.http.JsonText;
import dev.atlaslink.simulator.internal.http.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A refusal of the token endpoints has the shape of OAuth 2.0. */
class OAuthExceptionTest {

    @Test
    void aWrongClientIsToldItsSchemeAndNotWhatWasWrong() {
        Response response =
                OAuthException.invalidClient("the client secret of x is wrong").response(false);

        assertThat(response.status()).isEqualTo(401);
        assertThat(response.headers().asMap()).containsOnlyKeys("Content-Type", "WWW-Authenticate");
        assertThat(response.headers().first("Content-Type")).hasValue("application/json");
        assertThat(response.headers().first("WWW-Authenticate")).hasValue("Basic realm=\"MMS Public API\"");
        assertThat(Refused.body(response))
                .isEqualTo(JsonText.read(
                        "{'error':'invalid_client','error_description':'Invalid credentials provided.'}"));
        assertThat(response.refusal()).hasValue("the client secret of x is wrong");
    }

    @Test
    void anyOtherIsTold() {
        assertThat(told(OAuthException.invalidRequest("The form is malformed.")))
                .isEqualTo("400 {'error':'invalid_request','error_description':'The form is malformed.'}");
        assertThat(told(OAuthException.unsupportedGrantType("client_credentials")))
                .isEqualTo("400 {'error':'unsupported_grant_type','error_description':'The only supported grant type is"
                        + " client_credentials.'}");
        assertThat(told(OAuthException.accessDenied(100)))
                .isEqualTo("403 {'error':'access_denied','error_description':'The service account has reached its limit"
                        + " of 100 active access tokens.'}");
    }

    private static String told(OAuthException refusal) {
        Response response = refusal.response(false);
        assertThat(response.headers().asMap()).containsOnlyKeys("Content-Type");
        assertThat(response.refusal()).hasValue(refusal.why());
        assertThat(refusal.why()).isEqualTo(refusal.getMessage());
        return response.status() + " " + new String(response.body(), StandardCharsets.UTF_8).replace('"', '\'');
    }
}
