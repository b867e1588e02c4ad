package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.event.Deprecation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That an operation is deprecated is passed on once, with the dates as far as they can be read. */
final class DeprecationNoticesTest {
    private final Attempts told = new Attempts();
    private final DeprecationNotices notices = new DeprecationNotices(told);

    @ParameterizedTest
    @CsvSource({
        "'Mon, 5 Aug 2024 00:00:00 GMT', 2024-08-05T00:00:00Z",
        "'Mon, 05 Aug 2024 00:00:00 GMT', 2024-08-05T00:00:00Z",
        "@1688169599, 2023-06-30T23:59:59Z",
        "@ 1688169599, 2023-06-30T23:59:59Z"
    })
    void dateIsOneOfHttpOrSecondsSince1970(String since, Instant date) {
        notices.check("getThing", Responses.with("Deprecation", since));

        assertThat(told.deprecations())
                .containsExactly(new Deprecation("getThing", Optional.of(date), Optional.empty()));
    }

    @Test
    void sunsetAloneIsADeprecationToo() {
        notices.check("getThing", Responses.with("Sunset", "Mon, 1 Mar 2027 00:00:00 GMT"));

        assertThat(told.deprecations())
                .containsExactly(new Deprecation(
                        "getThing", Optional.empty(), Optional.of(Instant.parse("2027-03-01T00:00:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "@soon", "@99999999999999999", "@", ""})
    void operationIsDeprecatedWhoeverWroteTheDate(String since) {
        notices.check("getThing", Responses.with("Deprecation", since));

        assertThat(told.deprecations())
                .containsExactly(new Deprecation("getThing", Optional.empty(), Optional.empty()));
    }

    @Test
    void eachOperationIsToldOnce() {
        notices.check("getThing", Responses.with("Deprecation", "@1"));
        notices.check("getThing", Responses.with("Deprecation", "@2"));
        notices.check("createThing", Responses.with("Deprecation", "@3"));

        assertThat(told.deprecations()).extracting(Deprecation::operationId).containsExactly("getThing", "createThing");
    }

    @Test
    void operationOfWhichNothingIsSaidIsNotDeprecated() {
        notices.check("getThing", Responses.of(200, Map.of("Date", List.of("Mon, 5 Aug 2024 00:00:00 GMT")), ""));

        assertThat(told.deprecations()).isEmpty();
    }
}
