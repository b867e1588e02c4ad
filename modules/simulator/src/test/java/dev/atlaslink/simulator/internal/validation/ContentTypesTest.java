package dev.atlaslink.simulator.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.error.Refused;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Requests;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is JSON, plainly or in a dated type whose date is read. */
class ContentTypesTest {

    private static final String ALLOWED = "; allowed is application/json or application/vnd.atlas.VERSION+json";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json                                     |",
                "Application/JSON ; charset=utf-8                     |",
                "application/vnd.atlas.2023-01-01+json                | 2023-01-01",
                "application/vnd.atlas.2025-03-12+json;charset=utf-8  | 2025-03-12",
                "application/vnd.atlas.preview+json                   |",
                "application/vnd.atlas.2023-13-41+json                |"
            })
    void jsonIsTakenWithItsDateIfItHasOne(String type, LocalDate date) {
        assertThat(ContentTypes.requireJson(request(type))).isEqualTo(Optional.ofNullable(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/json2", "application/vnd.atlas.2023-01-01+csv", ";application/json"})
    void anyOtherIsRefusedByItsName(String type) {
        assertThat(Refused.by(() -> ContentTypes.requireJson(request(type))))
                .isEqualTo("415 UNEXPECTED_ERROR: Content-Type is \"" + type + "\"" + ALLOWED);
    }

    @Test
    void noneIsRefusedAsMissing() {
        ReceivedRequest request = Requests.get("/");

        assertThat(Refused.by(() -> ContentTypes.requireJson(request)))
                .isEqualTo("415 UNEXPECTED_ERROR: Content-Type is missing" + ALLOWED);
        assertThat(Refused.body(Refused.response(() -> ContentTypes.requireJson(request)))
                        .path("detail")
                        .textValue())
                .isEqualTo("The content type (none) is not supported.");
    }

    private static ReceivedRequest request(String type) {
        return Requests.with("POST", "/", Headers.of("Content-Type", type));
    }
}
