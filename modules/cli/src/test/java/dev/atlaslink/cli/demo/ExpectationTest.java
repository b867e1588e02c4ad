package dev.atlaslink.cli.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.model.ResourceStatus;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    private static final String DATED = "application/vnd.atlas.2023-01-01+json";
    private static final Step STEP =
            Step.step("wait", "getThing", 200).endsIn(ResourceStatus.ACTIVE).passingThrough(ResourceStatus.INITIATING);

    @Test
    void aStepThatDidWhatItShouldPasses() {
        StepResult result = result("getThing", DATED, 200, "ACTIVE");

        assertThatCode(() -> new Expectation(STEP, DATED).check(result, Set.of(ResourceStatus.INITIATING)))
                .doesNotThrowAnyException();
    }

    @Test
    void everyDifferenceIsNamedWithWhatWasExpectedAndWhatCame() {
        StepResult result = result("getOther", "application/json", 500, "FAILED");

        assertThatThrownBy(() -> new Expectation(STEP, DATED).check(result, Set.of()))
                .isInstanceOf(DemoFailedException.class)
                .hasMessage("step \"wait\" went wrong: expected operation getThing but got getOther; "
                        + "expected HTTP status 200 but got 500; "
                        + "expected media type received " + DATED + " but got application/json; "
                        + "expected resource status ACTIVE but got FAILED; "
                        + "expected to see INITIATING on the way but saw []");
    }

    private static StepResult result(String operationId, String contentType, int status, String resourceStatus) {
        return new StepResult("wait", null, "v2", operationId, "digest", DATED, contentType, status, 1, resourceStatus);
    }
}
