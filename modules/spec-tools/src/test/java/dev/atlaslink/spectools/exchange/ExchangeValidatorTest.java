package dev.atlaslink.spectools.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge of all other exchanges sees each kind of mistake, and names the operation, the place and the rule. */
final class ExchangeValidatorTest {
    private final ExchangeValidator validator = ExchangeValidator.closed();

    @Test
    void whatTheSpecsAllowIsNoViolation() {
        assertThat(validator.violations(Mistakes.creation().exchange())).isEmpty();
        assertThat(validator.violations(Mistakes.mode().exchange())).isEmpty();
        assertThat(validator.violations(Mistakes.settings().exchange())).isEmpty();
    }

    @Test
    void newItemOfAKnownListIsJudgedAndARepeatedOneOnlyOnce() {
        Sample list = Mistakes.list("AWS").answering("[" + Mistakes.CREATED + "]");
        String wrong = Mistakes.CREATED.replace("INITIATING", "NEW");
        Sample longer = list.answering("[" + Mistakes.CREATED + "," + wrong + "]");

        assertThat(validator.violations(List.of(list.exchange(), longer.exchange(), longer.exchange())))
                .singleElement()
                .asString()
                .contains("NEW");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.atlaslink.spectools.exchange.Mistakes#all")
    void mistakeIsReported(String name, Sample wrong, String operationId, String key, String place) {
        assertThat(validator.violations(wrong.exchange())).anySatisfy(violation -> {
            assertThat(violation.operationId()).isEqualTo(operationId);
            assertThat(violation.key()).isEqualTo(key);
            assertThat(violation.toString())
                    .contains(place)
                    .contains(wrong.exchange().toString());
        });
    }
}
