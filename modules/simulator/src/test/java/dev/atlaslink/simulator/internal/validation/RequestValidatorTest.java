package dev.atlaslink.simulator.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.atlaslink.simulator.internal.error.Refused;
import dev.atlaslink.simulator.internal.http.Requests;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.spec.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation of an API has its own validator, compiled when it is first asked for. */
class RequestValidatorTest {

    /** Not the bundled one itself, whose validator the whole process shares. */
    private static final ApiDescription API = ApiDescription.bundled().with("nothing.yaml", "{paths: {}}");

    private final RequestValidator validator = RequestValidator.of(API);

    @Test
    void theBundledSpecsHaveOneForTheWholeProcess() {
        RequestValidator bundled = RequestValidator.of(ApiDescription.bundled());
        ApiDescription.readAhead();

        assertThat(RequestValidator.of(ApiDescription.bundled())).isSameAs(bundled);
    }

    @Test
    void anotherApiHasAValidatorOfItsOwn() {
        assertThat(RequestValidator.of(API)).isNotSameAs(validator);
    }

    @Test
    void anOperationIsCompiledOnce() {
        Operation operation = API.operation("listEndpointServices");

        assertThat(validator.of(operation)).isSameAs(validator.of(operation));
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
