package dev.atlaslink.simulator.internal.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ApiDescriptionTest {

    private static final String SPEC = """
            openapi: 3.0.3
            security: [{ digest: [] }]
            components: { securitySchemes: { digest: { type: http, scheme: digest } } }
            paths:
              /api/atlas/v2/groups/{groupId}/more:
                get:
                  operationId: %s
                  tags: [Encryption at Rest]
                  x-required-role: PROJECT_READ_ONLY
                  responses:
                    "200": { description: More. }
            """;

    @Test
    void aFurtherSpecAddsItsOperations() {
        assertThat(ApiDescription.bundled()
                        .with("more.yaml", SPEC.formatted("getMore"))
                        .operationIds())
                .containsAll(ApiDescription.bundled().operationIds())
                .contains("getMore");
    }

    @Test
    void anOperationIdThatAnotherSpecHasIsAnErrorAtStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ApiDescription.bundled().with("more.yaml", SPEC.formatted("getRegionalMode")))
                .withMessage(
                        "operationId of GET /api/atlas/v2/groups/{groupId}/more is \"getRegionalMode\"; allowed is one"
                                + " that no other operation of the specs has");
    }
}
