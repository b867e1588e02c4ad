package dev.atlaslink.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.endtoend.fixture.Spec;
import dev.atlaslink.endtoend.fixture.SpecOperation;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotations of every generated method say what the spec says, read from the spec anew. */
final class GeneratedAnnotationsTest {
    static Stream<SpecOperation> operations() {
        return Spec.allOperations().flatMap(SpecOperation::inVersions);
    }

    static Stream<SpecOperation> v1Operations() {
        return Spec.V1.operations().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void requestLineHasMethodPathAndBoundQueryParameters(SpecOperation operation) {
        String query = String.join(
                "&",
                operation.queryParameters().stream()
                        .map(name -> name + "={" + name + "}")
                        .toList());
        RequestLine line = operation.generated().getAnnotation(RequestLine.class);
        assertThat(line.value())
                .isEqualTo(operation.method() + " " + operation.path() + (query.isEmpty() ? "" : "?" + query));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void slashesInPathArgumentsStayEncoded(SpecOperation operation) {
        assertThat(operation.generated().getAnnotation(RequestLine.class).decodeSlash())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void acceptIsTheMediaTypeOfSuccessAndContentTypeThatOfTheRequest(SpecOperation operation) {
        List<String> headers = new ArrayList<>();
        operation.requestMediaType().ifPresent(type -> headers.add("Content-Type: " + type));
        // Where success has no body, only an error can have one, and those are plain JSON.
        headers.add("Accept: "
                + (operation.successMediaTypes().isEmpty()
                        ? "application/json"
                        : String.join(", ", operation.successMediaTypes())));
        assertThat(operation.generated().getAnnotation(Headers.class).value())
                .containsExactlyInAnyOrderElementsOf(headers);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void methodIsDeprecatedWhereTheOperationIs(SpecOperation operation) {
        assertThat(operation.generated().isAnnotationPresent(Deprecated.class)).isEqualTo(operation.deprecated());
    }

    @ParameterizedTest
    @MethodSource("v1Operations")
    void everyOperationOfV1IsDeprecatedAndNamesItsSuccessorInV2(SpecOperation operation) {
        assertThat(operation.deprecated()).isTrue();
        assertThat(operation.replacedBy().orElseThrow())
                .isIn(Spec.V2.operations().stream()
                        .map(SpecOperation::operationId)
                        .toList());
    }

    @Test
    void whatIsDeprecatedInV2HasNoSuccessor() {
        assertThat(Spec.V2.operations())
                .filteredOn(SpecOperation::deprecated)
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.replacedBy()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void parametersOfTheShapeOfTheBodyAreNotBound(SpecOperation operation) {
        assertThat(Arrays.stream(operation.generated().getParameters())
                        .map(parameter -> parameter.getAnnotation(Param.class))
                        .filter(Objects::nonNull)
                        .map(Param::value))
                .doesNotContain("envelope", "pretty");
    }
}
