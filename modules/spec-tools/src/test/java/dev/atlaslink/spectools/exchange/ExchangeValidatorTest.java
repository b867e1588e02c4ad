package dev.atlaslink.spectools.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.repository.Examples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge of all other exchanges sees each kind of mistake, and names the operation, the place and the rule. */
final class ExchangeValidatorTest {
    private final ExchangeValidator validator = ExchangeValidator.closed();

    @Test
    void whatTheSpecsAllowIsNoViolation() {
        assertThat(validator.violations(Mistakes.creation().exchange())).isEmpty();
        assertThat(validator.violations(Mistakes.mode().exchange())).isEmpty();
        assertThat(validator.violations(Mistakes.settings().exchange())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-01", "2023-02-01", "2024-08-05"})
    void eachVersionOfAnOperationIsAllowed(String date) {
        assertThat(validator.violations(Mistakes.cluster(date).exchange())).isEmpty();
    }

    @Test
    void newItemOfAKnownListIsJudgedAndARepeatedOneOnlyOnce() {
        Sample list = Mistakes.list("AWS").responding("[" + Mistakes.CREATED + "]");
        String wrong = Mistakes.CREATED.replace("INITIATING", "NEW");
        Sample longer = list.responding("[" + Mistakes.CREATED + "," + wrong + "]");

        assertThat(validator.violations(List.of(list.exchange(), longer.exchange(), longer.exchange())))
                .singleElement()
                .asString()
                .contains("NEW");
    }

    @Test
    void newItemOfAKnownPageIsJudged() {
        String endpoint = Examples.compact("getGroupEncryptionAtRestPrivateEndpoint", "response-example-aws.json");
        Sample page = Sample.request("GET", "/encryptionAtRest/AWS/privateEndpoints")
                .responding("{\"results\":[" + endpoint + "]}");
        String wrong = endpoint.replace("ACTIVE", "NEW");
        Sample longer = page.responding("{\"results\":[" + endpoint + "," + wrong + "]}");

        assertThat(validator.violations(List.of(page.exchange(), page.exchange())))
                .isEmpty();
        assertThat(validator.violations(List.of(page.exchange(), longer.exchange(), longer.exchange())))
                .singleElement()
                .asString()
                .contains("NEW");
    }

    @Test
    void whatDiffersFromARightExchangeIsJudgedEachTime() {
        Sample right = Mistakes.creation();
        Sample otherProject = right.project("5f7cac1adf5d6c6306f4b2ff");
        Sample noProject = right.project("5f7cac1adf5d6c6306f4b2ff0");

        assertThat(validator.violations(right.exchange())).isEmpty();
        assertThat(validator.violations(otherProject.exchange())).isEmpty();
        assertThat(validator.violations(noProject.exchange())).isNotEmpty();
        assertThat(validator.violations(noProject.exchange())).isNotEmpty();
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
