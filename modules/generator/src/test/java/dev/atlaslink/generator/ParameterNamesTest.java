package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stock generator names an enum of a parameter after the operation that it sees first, here X: it gets its own name. */
final class ParameterNamesTest {
    private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/(\\w+)");
    private static final String X = "X: {type: string, enum: [a]}";
    private static final String SHARED = "Shared: {name: s, in: query, schema: {type: array, items: {$ref: X}}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            get: {operationId: list, parameters: [{name: p, in: query, schema: {$ref: X}}]}              | list_p_parameter
            get: {operationId: list, parameters: [{name: a.b, in: query, schema: {$ref: X}}]}            | list_a_b_parameter
            get: {parameters: [{name: p, in: query, schema: {$ref: X}}]}                                 | X
            get: {operationId: list, parameters: [{name: p, in: query, schema: {type: array, items: {$ref: X}}}]} | list_p_parameter
            get: {operationId: list, parameters: [{name: p, in: query, schema: {allOf: [{$ref: X}]}}]}   | list_p_parameter
            get: {operationId: list, parameters: [{$ref: '#/components/parameters/Shared'}]}             | list_s_parameter
            parameters: [{name: p, in: query, schema: {$ref: X}}], get: {operationId: list}              | list_p_parameter
            parameters: [{name: p, in: query, schema: {$ref: X}}], get: {operationId: list}, put: {operationId: put} | p_parameter
            get: {operationId: list, parameters: [{name: p, in: query, schema: {$ref: X}}]}, put: {operationId: put, parameters: [{name: p, in: query, schema: {$ref: X}}]} | p_parameter
            """)
    void anEnumIsNamedAfterTheOperationOrAfterTheParameterAlone(String path, String name) {
        OpenAPI document = document(path, X);

        ParameterEnums.name(document, Set.of());

        assertThat(Documents.schemas(document)).isEqualTo(Documents.tree(X.replace("X", name)));
        assertThat(REFERENCE.matcher(Json.pretty(document)).results())
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference.group(1)).isEqualTo(name));
    }

    @Test
    void twoParametersOfOneEnumHaveOneEach() {
        OpenAPI document = document(
                "get: {operationId: list, parameters: [{name: p, in: query, schema: {$ref: X}}, {name: q, in: query,"
                        + " schema: {$ref: X}}]}",
                X);

        ParameterEnums.name(document, Set.of());

        assertThat(Documents.schemas(document))
                .isEqualTo(
                        Documents.tree(X.replace("X", "list_p_parameter") + ", " + X.replace("X", "list_q_parameter")));
        assertThat(document.getPaths().get("/things").getGet().getParameters())
                .extracting(parameter -> References.name(parameter.getSchema().get$ref()))
                .containsExactly("list_p_parameter", "list_q_parameter");
    }

    @Test
    void theElementsOfAListEndInInner() {
        String inner = "Get_p_parameter_inner";
        OpenAPI document = document(
                "get: {operationId: list, parameters: [{name: p, in: query, schema: {type: array, items: {$ref: X}}}]},"
                                .replace("X", inner)
                        + " put: {parameters: [{name: q, in: query, schema: {type: array, items: {$ref: X}}}]}"
                                .replace("X", inner),
                X.replace("X", inner));

        ParameterEnums.name(document, Set.of());

        assertThat(document.getComponents().getSchemas())
                .containsOnlyKeys("list_p_parameter_inner", "Get_p_parameter_inner");
    }

    /** It lists the same values by chance. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S: {type: object, properties: {a: {$ref: X}}}                               | S: {type: object, properties: {a: {type: string, enum: [a]}}}
            S: {type: array, items: {$ref: X}}                                          | S: {type: array, items: {type: string, enum: [a]}}
            S: {type: object, additionalProperties: {$ref: X}}                          | S: {type: object, additionalProperties: {type: string, enum: [a]}}
            S: {allOf: [{type: object, properties: {a: {$ref: X}}}, {$ref: Other}]}     | S: {allOf: [{type: object, properties: {a: {type: string, enum: [a]}}}, {$ref: Other}]}
            S: {type: array, items: {type: object, properties: {a: {$ref: X}}}}         | S: {type: array, items: {type: object, properties: {a: {type: string, enum: [a]}}}}
            S: {$ref: X}                                                                | S: {type: string, enum: [a]}
            """)
    void aSchemaThatRefersToItHasItsOwn(String before, String after) {
        OpenAPI document = document(
                "get: {operationId: list, parameters: [{name: p, in: query, schema: {$ref: X}}]}", X + ", " + before);

        ParameterEnums.name(document, Set.of());

        assertThat(Documents.schemas(document))
                .isEqualTo(Documents.tree(X.replace("X", "list_p_parameter") + ", " + after));
    }

    @Test
    void whatIsSaidOfTheTypeIsKeptWhereItStands() {
        String type = "{type: integer, format: int32, nullable: true, enum: [1]}";
        OpenAPI document = document(
                "get: {operationId: list, parameters: [{name: p, in: query, schema: {$ref: X}}]}",
                "X: " + type + ", S: {type: object, properties: {a: {$ref: X}}}");

        ParameterEnums.name(document, Set.of());

        assertThat(Documents.schemas(document))
                .isEqualTo(Documents.tree(
                        "list_p_parameter: " + type + ", S: {type: object, properties: {a: " + type + "}}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            get: {operationId: list, parameters: [{name: p, in: query, schema: {$ref: X}}]} | X: {type: string, enum: [a]}    | X
            get: {operationId: list, parameters: [{name: p, in: query, schema: {$ref: X}}]} | X: {type: string}               | ''
            get: {operationId: list, parameters: [{name: p, in: query, content: {}}]}       | X: {type: string, enum: [a]}    | ''
            """)
    void theDocumentsOwnSchemasAndWhatNoParameterHasStay(String path, String schemas, String own) {
        OpenAPI document = document(path, schemas);

        ParameterEnums.name(document, Set.of(own));

        assertThat(Documents.schemas(document)).isEqualTo(Documents.tree(schemas));
    }

    @Test
    void aDocumentWithoutPathsOrSchemasStays() {
        OpenAPI empty = new OpenAPI();

        ParameterEnums.name(empty, Set.of());
        ParameterEnums.name(Documents.ofSchemas(X).paths(null), Set.of());
        ParameterEnums.name(Documents.parsed("openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\n"), Set.of());

        assertThat(empty).isEqualTo(new OpenAPI());
    }

    private static OpenAPI document(String path, String schemas) {
        return Documents.parsed("""
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths: {/things: {PATH}}
            components:
              parameters: {SHARED}
              schemas: {SCHEMAS}
            """.replace("PATH", path)
                .replace("SCHEMAS", schemas)
                .replace("SHARED", path.contains("Shared") ? SHARED : ""));
    }
}
