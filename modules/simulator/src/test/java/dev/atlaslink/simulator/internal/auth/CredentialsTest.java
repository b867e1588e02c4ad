package dev.atlaslink.simulator.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An Authorization header is a scheme, whose case does not matter, and what follows it. */
class CredentialsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "Bearer abc       | bearer | abc",
                "BASIC   a b      | basic  | a b",
                "` Digest a=b, c ` | digest | a=b, c",
                "Digest           | digest | ``",
                "s3cret           | s3cret | ``"
            })
    void aHeaderIsSplitAtItsFirstBlank(String header, String scheme, String value) {
        assertThat(Credentials.of(Requests.with("GET", "/", Headers.of("Authorization", header))))
                .hasValue(new Credentials(scheme, value));
    }

    @Test
    void noHeaderHasNoCredentials() {
        assertThat(Credentials.of(Requests.get("/"))).isEmpty();
    }

    @Test
    void theirTextShowsTheSchemeOnly() {
        assertThat(new Credentials("bearer", "s3cret")).hasToString("bearer");
    }
}
