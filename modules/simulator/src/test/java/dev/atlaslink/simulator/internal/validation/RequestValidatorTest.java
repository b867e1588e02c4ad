package dev.atlaslink.simulator.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.atlaslink.simulator.internal.error.Refused;
import dev.atlaslink.simulator.internal.http.Requests;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation of an API has its own validator, compiled once for the process. */
class RequestValidatorTest {

    /** Not the bundled one itself, whose validator the whole process shares. */
    private static final ApiDescription API = ApiDescription.bundled().with("nothing.yaml", "{paths: {}}");

    private final RequestValidator validator = RequestValidator.of(API).join();

    @Test
    void theBundledSpecsAreCompiledOnceHoweverOftenTheyAreReadAhead() {
        RequestValidator bundled = RequestValidator.of(ApiDescription.bundled()).join();
        RequestValidator.readAhead();

        assertThat(bundled).isNotNull();
        assertThat(RequestValidator.of(ApiDescription.bundled()).join()).isSameAs(bundled);
    }

    @Test
    void anotherApiHasAValidatorOfItsOwnAtOnce() {
        assertThat(RequestValidator.of(API)).isCompleted();
        assertThat(RequestValidator.of(API).join()).isNotSameAs(validator);
    }

    @Test
    void everyOperationHasOne() {
        assertThat(API.operations())
                .allSatisfy(operation ->
                        assertThat(validator.of(operation)).as(operation.id()).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"listEndpointServices", "createInterfaceEndpoint"})
    void pagingIsToleratedInV1WhereNothingIsPaged(String operationId) {
        assertThatCode(() -> paged(operationId)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"listGroupPrivateEndpointEndpointService", "createAccessToken"})
    void andNowhereElse(String operationId) {
        assertThat(Refused.by(() -> paged(operationId))).startsWith("400 INVALID_QUERY_PARAMETER: ");
    }

    private Query paged(String operationId) {
        return validator.of(API.operation(operationId)).validateQuery(Requests.get("/x?pageNum=2&itemsPerPage=1"));
    }
}
