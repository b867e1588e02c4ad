package dev.atlaslink.contract.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.contract.fixture.Spec;
import dev.atlaslink.contract.fixture.SpecOperation;
import dev.atlaslink.simulator.JournalEntry;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every generated operation puts on the wire what the spec and its examples say, and reads the answer. */
final class GeneratedOperationsTest {
    private static final List<OperationCase> CASES = Stream.of(
                    V1ConnectionCases.all(),
                    V1ServiceCases.all(),
                    V1EndpointCases.all(),
                    V2EncryptionCases.all(),
                    V2EncryptionEndpointCases.all(),
                    V2ServiceCases.all(),
                    V2EndpointCases.all(),
                    OAuthCases.all())
            .flatMap(List::stream)
            .toList();

    @TestFactory
    Stream<DynamicTest> operation() {
        return CASES.stream()
                .flatMap(operation -> operation.schemes().stream()
                        .sorted()
                        .map(scheme -> DynamicTest.dynamicTest(
                                operation.operationId() + " (" + operation.variant() + ", " + scheme + ")",
                                () -> assertOnTheWire(operation, scheme))));
    }

    @Test
    void drivesEveryOperationOfTheSpecsAndNoOther() {
        assertThat(CASES.stream().map(OperationCase::operationId).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Spec.allOperations().map(SpecOperation::operationId).toList());
    }

    @Test
    void generatesOneMethodForEveryOperationAndNoOther() {
        assertThat(Spec.all().flatMap(spec -> spec.methods().stream()).map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Spec.allOperations().map(SpecOperation::operationId).toList());
    }

    private static void assertOnTheWire(OperationCase expected, Scheme scheme) {
        try (Stage stage = new Stage(scheme)) {
            expected.call().accept(stage);

            JournalEntry sent = stage.sent(expected.operationId());
            Map<String, List<String>> headers = sent.headers();
            assertThat(sent.method()).isEqualTo(expected.method());
            assertThat(sent.target()).isEqualTo(stage.fill(expected.target()));
            assertThat(headers.get("Authorization")).singleElement().asString().startsWith(scheme.word());
            assertThat(headers.get("Accept")).containsExactly(expected.mediaType());
            assertThat(sent.bodyText()).isEqualTo(expected.keptBody());
            if (expected.body().isPresent()) {
                String form = "application/x-www-form-urlencoded";
                assertThat(headers.get("Content-Type"))
                        .containsExactly(expected.formBody() ? form : expected.mediaType());
            } else {
                assertThat(headers).doesNotContainKey("Content-Type");
            }
            assertThat(sent.status()).isEqualTo(expected.status());
        }
    }
}
