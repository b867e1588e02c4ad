package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which 401s speak of roles: with those the credentials are good, and asking for others would help nobody. */
final class PermissionCodesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{\"errorCode\":\"NOT_IN_GROUP\"}, true",
                "{\"errorCode\":\"USER_UNAUTHORIZED\"}, true",
                "{\"errorCode\":\"USER_CANNOT_ACCESS_GROUP\"}, true",
                "{\"errorCode\":\"UNEXPECTED_ERROR\"}, false",
                "{\"errorCode\":null}, false",
                "{}, false",
                "[], false",
                "<html>NOT_IN_GROUP</html>, false",
                "{\"errorCode\":\"NOT_IN_GR, false",
                "``, false"
            })
    void onlyTheJsonOfAtlasSpeaksOfRoles(String body, boolean ofRoles) {
        assertThat(PermissionCodes.in(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(ofRoles);
    }
}
