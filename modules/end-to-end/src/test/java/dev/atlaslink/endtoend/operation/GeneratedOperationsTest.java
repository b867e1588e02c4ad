package dev.atlaslink.endtoend.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.endtoend.fixture.Spec;
import dev.atlaslink.endtoend.fixture.SpecOperation;
import dev.atlaslink.spectools.document.SpecKind;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every generated operation puts on the wire what the spec and its examples say, and reads the response. */
final class GeneratedOperationsTest {
    @TestFactory
    Stream<DynamicTest> operation() {
        return OperationCases.tests((operation, scheme) -> new SimulatedStage(scheme));
    }

    @Test
    void readsEveryDocumentOfAtlas() {
        assertThat(Spec.all().map(Spec::file))
                .containsExactlyInAnyOrderElementsOf(
                        SpecKind.ofAtlas().stream().map(SpecKind::file).toList());
    }

    @Test
    void drivesEveryOperationOfTheSpecsAndNoOther() {
        assertThat(OperationCases.all().stream().map(OperationCase::operationId).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        SimulatorLedger.read().servedOf(Spec.allOperations().map(SpecOperation::operationId)));
    }

    @Test
    void generatesOneMethodForEveryVersionOfEveryOperationAndNoOther() {
        assertThat(Spec.all().flatMap(spec -> spec.methods().stream()).map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(Spec.allOperations()
                        .flatMap(SpecOperation::inVersions)
                        .map(SpecOperation::methodName)
                        .toList());
    }
}
