package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Nothing of a document is overlooked, and each place is told as it stands there: a title is the name of a schema here. */
final class SchemaWalkTest {
    private static final OpenAPI DOCUMENT = Documents.parsed("""
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /a~b:
                parameters:
                  - {name: p, in: query, schema: {title: ofPath}}
                  - {name: q, in: query, content: {application/json: {schema: {title: contentOfPath}}}}
                post:
                  parameters: [{name: r, in: query, schema: {title: ofOperation}}]
                  requestBody: {content: {text/plain: {schema: {title: request}}}}
                  responses: {'200': {description: d, content: {text/plain: {schema: {title: response}}, text/csv: {}}}}
            components:
              schemas:
                Named: {title: named, properties: {a: {title: property}}, additionalProperties: {title: value}}
                List: {title: list, type: array, items: {title: item}}
                Parts: {title: parts, allOf: [{title: all}], oneOf: [{title: one}, {title: two}], anyOf: [{title: any}]}
                Reference: {$ref: Named}
              parameters: {P: {name: p, in: query, schema: {title: sharedParameter}}}
              requestBodies: {B: {content: {text/plain: {schema: {title: sharedRequest}}}}}
              responses: {R: {description: d, content: {text/plain: {schema: {title: sharedResponse}}}}}
            """);

    private static final String[] NAMED = {
        "/components/schemas/Named named",
        "/components/schemas/Named/properties/a property",
        "/components/schemas/Named/additionalProperties value",
        "/components/schemas/List list",
        "/components/schemas/List/items item",
        "/components/schemas/Parts parts",
        "/components/schemas/Parts/allOf/0 all",
        "/components/schemas/Parts/oneOf/0 one",
        "/components/schemas/Parts/oneOf/1 two",
        "/components/schemas/Parts/anyOf/0 any",
        "/components/schemas/Reference null",
    };

    private static final String[] RESPONSES = {
        "/components/responses/R/content/text~1plain/schema sharedResponse",
        "/paths/~1a~0b/responses/200/content/text~1plain/schema response",
    };

    private static final String[] OTHERS = {
        "/components/parameters/P/schema sharedParameter",
        "/components/requestBodies/B/content/text~1plain/schema sharedRequest",
        "/paths/~1a~0b/parameters/0/schema ofPath",
        "/paths/~1a~0b/parameters/1/content/application~1json/schema contentOfPath",
        "/paths/~1a~0b/parameters/0/schema ofOperation",
        "/paths/~1a~0b/requestBody/content/text~1plain/schema request",
    };

    @Test
    void namedSchemasAreVisitedWithAllThatStandsInThem() {
        assertThat(visited((walk, document) -> walk.named(document))).containsExactly(NAMED);
    }

    @Test
    void bodiesAreTheNamedOnesAndThoseOfResponses() {
        assertThat(visited((walk, document) -> walk.bodies(document)))
                .contains(NAMED)
                .contains(RESPONSES)
                .hasSize(NAMED.length + RESPONSES.length);
    }

    @Test
    void allAreThoseOfRequestsAndParametersToo() {
        assertThat(visited((walk, document) -> walk.all(document)))
                .contains(NAMED)
                .contains(RESPONSES)
                .contains(OTHERS)
                .hasSize(NAMED.length + RESPONSES.length + OTHERS.length);
    }

    @Test
    void anOperationIsItsParametersItsRequestAndItsResponses() {
        assertThat(visited((walk, document) ->
                        walk.operation("", document.getPaths().get("/a~b").getPost())))
                .containsExactly(
                        "/parameters/0/schema ofOperation",
                        "/requestBody/content/text~1plain/schema request",
                        "/responses/200/content/text~1plain/schema response");
    }

    @Test
    void whatStandsInTwoPlacesIsVisitedOnce() {
        Schema<?> shared = new StringSchema();
        List<Schema<?>> seen = new ArrayList<>();

        new SchemaWalk(schema -> seen.add(schema))
                .schema("", new Schema<>().addProperty("a", shared).addProperty("b", shared));

        assertThat(seen).hasSize(2).last().isSameAs(shared);
    }

    @Test
    void anEmptyDocumentHasNone() {
        List<Schema<?>> seen = new ArrayList<>();

        new SchemaWalk(schema -> seen.add(schema)).all(new OpenAPI());

        assertThat(seen).isEmpty();
    }

    private static List<String> visited(BiConsumer<SchemaWalk, OpenAPI> start) {
        List<String> visited = new ArrayList<>();
        start.accept(new SchemaWalk((place, schema) -> visited.add(place + " " + schema.getTitle())), DOCUMENT);
        return visited;
    }
}
