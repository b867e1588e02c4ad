package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.transport.TransportResponse;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a response on its way, a model is read or the failure is ours, and shows none of its secrets. */
final class GarbledJsonTest {
    private static final String SECRET = "hunter2";
    private static final String WHOLE =
            "{\"access_token\":\"" + SECRET + "\",\"expires_in\":3600,\"more\":[{\"a\":true},null]}";

    private String body = WHOLE;

    @AutoClose
    private final AtlasClient client = AtlasClient.builder()
            .credentials(AtlasCredentials.apiKey("public", "private"))
            .permitSource(PermitSource.UNLIMITED)
            .transport(request -> new TransportResponse(
                    200,
                    Map.of("Content-Type", List.of("application/json")),
                    new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
            .build();

    @Test
    void textThatBreaksOffIsRefusedWhereverItDoes() {
        for (int length = 1; length < WHOLE.length(); length++) {
            body = WHOLE.substring(0, length);

            assertOurs(refusal());
        }
    }

    @Test
    void textWithAnotherCharacterIsReadOrRefused() {
        Random random = new Random(7);
        int secretAt = WHOLE.indexOf(SECRET);
        for (int run = 0; run < 300; run++) {
            // The secret itself stays whole, so that it would be found.
            int at = secretAt + SECRET.length() + random.nextInt(WHOLE.length() - SECRET.length());
            StringBuilder garbled = new StringBuilder(WHOLE);
            garbled.setCharAt(at % WHOLE.length(), (char) (' ' + random.nextInt(95)));
            body = garbled.toString();

            UnexpectedResponseException refusal = refusal();

            if (refusal != null) {
                assertOurs(refusal);
            }
        }
    }

    private void assertOurs(UnexpectedResponseException refusal) {
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        assertThat(refusal).as(body).hasMessageContaining("the response is not the JSON that was expected");
        assertThat(trace.toString()).as(body).doesNotContain(SECRET);
    }

    private UnexpectedResponseException refusal() {
        return catchThrowableOfType(
                UnexpectedResponseException.class,
                () -> assertThat(client.api(OAuthApi.class).createAccessToken("client_credentials"))
                        .isNotNull());
    }
}
