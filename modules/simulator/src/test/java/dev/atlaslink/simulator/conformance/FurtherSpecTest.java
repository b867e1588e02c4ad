package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.settings.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document of the user's own adds operations, which are checked as all others and then respond with 501. */
class FurtherSpecTest {

    private static final String SPEC = """
            openapi: 3.0.3
            security: [{ key: [] }]
            components:
              securitySchemes: { key: { type: http, scheme: digest } }
              schemas: { Link: { type: object, required: [name], properties: { name: { type: string } } } }
            paths:
              /api/atlas/v2/groups/{groupId}/links:
                parameters: [{ name: groupId, in: path, required: true, schema: { type: string } }]
                get:
                  operationId: listLinks
                  tags: [Links]
                  responses:
                    "200":
                      content: { application/vnd.atlas.2023-01-01+json: { schema: { type: array } } }
                post:
                  operationId: createLink
                  tags: [Links]
                  requestBody:
                    content:
                      application/vnd.atlas.2023-01-01+json: { schema: { $ref: "#/components/schemas/Link" } }
                  responses:
                    "201":
                      content: { application/vnd.atlas.2023-01-01+json: { schema: { type: object } } }
            """;
    private static final String BODY = "{'name':'a'}";

    private final Wire wire = new Wire(builder -> builder.furtherSpec(SPEC));
    private final String target = wire.v2("/links");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void anOperationRespondsWith501() {
        Reply reply = wire.post(target, BODY);

        assertThat(reply.outcome()).isEqualTo("501 UNEXPECTED_ERROR");
        assertThat(reply.header("RateLimit-Remaining")).as("no set of its tag").isNull();
        assertThat(wire.simulator().journal().entries())
                .last()
                .satisfies(entry -> assertThat(entry.operationId()).hasValue("createLink"));
        assertThat(wire.simulator().versions().of("createLink")).hasToString("[2023-01-01]");
    }

    @Test
    void itsBodyIsCheckedBefore() {
        assertThat(wire.post(target, "{'title':'a'}").outcome()).isEqualTo("400 MISSING_ATTRIBUTE");
    }

    @Test
    void whoMayOnlyReadMayNotCreate() {
        ApiKey reader = new ApiKey("reader", "a private key");
        wire.simulator().access().add(reader);
        wire.simulator().access().grant(reader.publicKey(), wire.simulator().projectId(), Role.PROJECT_READ_ONLY);

        assertThat(wire.as(reader, "GET", target, null).outcome()).isEqualTo("501 UNEXPECTED_ERROR");
        assertThat(wire.as(reader, "POST", target, BODY).outcome()).isEqualTo("401 USER_UNAUTHORIZED");
    }

    @Test
    void aFaultRespondsInItsPlace() {
        wire.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200).body("application/json", "[]"))
                        .onOperation("listLinks"));

        assertThat(wire.get(target).outcome()).isEqualTo("200 []");
    }

    @Test
    void theBundledOperationsAreServedAsBefore() {
        assertThat(wire.get(wire.v2("/encryptionAtRest")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "operationId: createLink | operationId: listLinks | operationId of POST /api/atlas/v2/groups/{groupId}/links is \"listLinks\"; allowed is one that no other operation of the specs has",
                "operationId: createLink | description: none | operationId of POST /api/atlas/v2/groups/{groupId}/links is \"\"; allowed is a name of its own",
                "/api/atlas/v2/groups | /groups | path is \"/groups/{groupId}/links\"; allowed is a path that begins with one of [",
                "security: [{ key: [] }] | security: [] | security of listLinks is missing; allowed is digest, basic or oauth2",
                "'\"201\":' | '\"404\":' | responses of createLink is []; allowed is exactly one 2xx",
                "in: path | in: header | in of the parameter groupId is \"header\"; allowed is path or query",
                "name: { type: string } | name: { $ref: '#/components/schemas/Link' } | has at #/components/schemas/Link a schema that holds itself",
                "$ref: '\"#/components/schemas/Link\"' | $ref: other.yaml | refers to other.yaml, which it does not hold",
                "scheme: digest | scheme: negotiate | Unknown security scheme",
                "/api/atlas/v2/groups/{groupId}/links | /api/atlas/v2/groups/{groupId}/encryptionAtRest | share method and path",
                "tags: [Links] | x-required-role: KING | x-required-role of listLinks is \"KING\"; allowed is one of [PROJECT_OWNER"
            })
    void aDocumentThatCannotBeServedIsRefusedAtStart(String part, String replacement, String message) {
        String spec = SPEC.replace(part.replace("'", ""), replacement);
        assertThat(spec).isNotEqualTo(SPEC);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasSimulator.builder().furtherSpec(spec).start())
                .withMessageStartingWith("furtherSpec is refused: ")
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paths: {}", "nothing", "openapi: 3.0.3", "[]"})
    void aDocumentWithoutOperationsIsRefused(String spec) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasSimulator.builder().furtherSpec(spec).start())
                .withMessage("furtherSpec is without operations; allowed is at least one");
    }

    @Test
    void whatIsNotYamlIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasSimulator.builder().furtherSpec("a: {").start())
                .withMessageStartingWith("furtherSpec is refused: the document is not well-formed: ");
    }

    @Test
    void aBlankDocumentIsRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasSimulator.builder().furtherSpec(" "))
                .withMessage("furtherSpec is \" \"; allowed is a text that is not blank");
    }
}
