package dev.atlaslink.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** An application with a wrong setting does not start, and says which property is wrong and what is allowed. */
final class WrongPropertyTest {
    private static final String CREDENTIALS = "atlaslink.access-token=token";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "atlaslink.base-url|http://atlas.example.org|https://host[:port], or http:// on loopback",
                "atlaslink.base-url|https://a b|it is no URI",
                "atlaslink.project-id|5f7c|24 lower-case hexadecimal digits",
                "atlaslink.api-version|v9|one of v1.0-legacy, v1.0, v2",
                "atlaslink.token-store|/dev/null|a directory",
                "atlaslink.creation-lock|/dev/null|a directory",
                "atlaslink.connect-timeout|0s|1 ms to 24 h",
                "atlaslink.attempt-timeout|25h|1 ms to 24 h",
                "atlaslink.call-timeout|-1s|1 ms to 24 h",
                "atlaslink.settle-timeout|never|java.time.Duration",
                "atlaslink.max-attempts|21|1 to 20",
                "atlaslink.permit-source|none|UNLIMITED",
                "atlaslink.resource-date|soon|java.time.LocalDate",
                "atlaslink.max-connections|0|1 to 10000",
                "atlaslink.max-response-size|1B|1024 to 1073741824",
                "atlaslink.proxy|socks://proxy:1080|http://host:port",
                "atlaslink.ssl.bundle|missing|missing",
                "atlaslink.application-name|my app|a name, or name/version",
                "atlaslink.poll-interval.first|31s|at most the longest",
            })
    void refusalNamesThePropertyAndWhatIsAllowed(String property, String value, String allowed) {
        assertThat(FailedStart.of(Application.class, CREDENTIALS, property + "=" + value)
                        .analysis())
                .contains(property.replace(".first", ""))
                .contains(allowed);
    }

    @Test
    void placeOfTheValueIsNamed() {
        assertThat(FailedStart.of(Application.class, CREDENTIALS, "atlaslink.max-attempts=21")
                        .analysis())
                .isEqualTo("The Atlas client cannot be configured: atlaslink.max-attempts: maxAttempts is 21; allowed"
                        + " is 1 to 20 (set in \"atlaslink.max-attempts\" from property source \"commandLineArgs\")\n"
                        + "Correct atlaslink.max-attempts.");
    }

    @ParameterizedTest
    @CsvSource({
        "atlaslink.api-key.public-key, atlaslink.api-key.private-key",
        "atlaslink.service-account.client-secret, atlaslink.service-account.client-id",
        "atlaslink.proxy-credentials.user, atlaslink.proxy-credentials.password"
    })
    void halfAPairIsRefused(String present, String missing) {
        assertThat(FailedStart.of(Application.class, CREDENTIALS, present + "=half")
                        .analysis())
                .contains(missing + " is not set although " + present + " is; allowed is both or neither");
    }

    /** A line break at its end is what a secret of a file has. */
    @ParameterizedTest
    @CsvSource({
        "atlaslink.api-key.private-key, atlaslink.api-key.public-key",
        "atlaslink.access-token, atlaslink.enabled"
    })
    void secretIsNotRepeated(String property, String other) {
        FailedStart failed = FailedStart.of(Application.class, property + "=confidential\n", other + "=true");

        assertThat(failed.analysis()).contains("U+000A").doesNotContain("confidential");
        assertThat(failed.messages()).noneMatch(message -> message.contains("confidential"));
    }

    @ParameterizedTest
    @CsvSource({"atlaslink.base-url", "atlaslink.proxy"})
    void passwordInAnAddressIsNotRepeated(String property) {
        for (String address : List.of("http://user:confidential@h:1/", "http://user:confidential@h|x")) {
            FailedStart failed = FailedStart.of(Application.class, CREDENTIALS, property + "=" + address);

            assertThat(failed.analysis()).contains(property).doesNotContain("confidential");
            assertThat(failed.messages()).noneMatch(message -> message.contains("confidential"));
        }
    }

    @Test
    void missingCredentialsAreSaidWithAllPlaces() {
        assertThat(FailedStart.of(Application.class).analysis())
                .contains("credentials are not set; allowed is one of these sources")
                .contains("atlaslink.service-account.client-id")
                .contains("atlaslink.enabled=false");
    }

    @Test
    void generationThatCannotUseTheCredentialsIsRefused() {
        assertThat(FailedStart.of(Application.class, CREDENTIALS, "atlaslink.api-version=v1.0")
                        .analysis())
                .contains("credentials is an access token; allowed with v1.0 is an API key");
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({SslAutoConfiguration.class, AtlasAutoConfiguration.class})
    static class Application {}
}
