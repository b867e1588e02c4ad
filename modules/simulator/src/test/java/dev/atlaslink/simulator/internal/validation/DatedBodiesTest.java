package dev.atlaslink.simulator.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.http.JsonText;
import dev.atlaslink.simulator.internal.spec.RequestBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body is read in the newest version that is not later than its date, or than that of the response. */
class DatedBodiesTest {

    private final DatedBodies bodies =
            new DatedBodies(List.of(body("2025-03-12", "newAttribute"), body("2023-01-01", "oldAttribute")));

    @ParameterizedTest
    @CsvSource({
        "2023-01-01,           , oldAttribute",
        "2025-03-11, 2025-03-12, oldAttribute",
        "2025-03-12, 2023-01-01, newAttribute",
        "2022-12-31, 2025-03-12, oldAttribute",
        "          , 2024-06-01, oldAttribute",
        "          , 2025-03-12, newAttribute",
        "          , 2022-12-31, oldAttribute",
        "          ,           , newAttribute"
    })
    void itsOwnDateComesBeforeThatOfTheResponse(LocalDate declared, LocalDate served, String attribute) {
        BodyValidator chosen = bodies.choose(Optional.ofNullable(declared), Optional.ofNullable(served));

        String body = "{'" + attribute + "':'a'}";
        assertThat(chosen.validate(JsonText.bytes(body), Optional.empty())).isEqualTo(JsonText.read(body));
    }

    @Test
    void anOperationThatTakesNoneHasNone() {
        assertThat(new DatedBodies(List.of()).isEmpty()).isTrue();
        assertThat(bodies.isEmpty()).isFalse();
    }

    @Test
    void theOnlyBodyOfAnOperationWithoutVersionsServesEveryDate() {
        DatedBodies only = new DatedBodies(List.of(body(null, "attribute")));

        assertThat(only.choose(Optional.empty(), Optional.empty()))
                .isSameAs(only.choose(Optional.of(LocalDate.EPOCH), Optional.empty()));
    }

    private static RequestBody body(String version, String attribute) {
        return new RequestBody(
                "application/json",
                Optional.ofNullable(version).map(LocalDate::parse),
                JsonText.read("{'type':'object','required':['" + attribute + "']}"),
                Optional.empty(),
                Map.of());
    }
}
