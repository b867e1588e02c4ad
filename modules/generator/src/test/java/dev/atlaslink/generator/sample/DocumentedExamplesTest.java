package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.generator.examples.DocumentFile;
import dev.atlaslink.generator.examples.ExampleCheck;
import dev.atlaslink.generator.examples.GeneratedTypes;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the vendor's examples finds all of a document of that shape, and hides none that does not fit. */
final class DocumentedExamplesTest {
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: Examples, version: '1'}
            servers: [{url: 'https://cloud.example.com/base'}]
            paths:
              /groups/{groupId}/clusters:
                parameters: [{name: groupId, in: path, required: true, schema: {type: string}}]
                get:
                  operationId: listClusters
                  tags: [Clusters]
                  parameters: [{name: pageNum, in: query, schema: {type: integer}}]
                  responses:
                    '200':
                      description: d
                      content:
                        application/vnd.atlas.2023-01-01+json:
                          schema: {$ref: '#/components/schemas/Page'}
                          example: {totalCount: 1, results: [{name: a, size: "ten"}]}
                        application/vnd.atlas.2024-08-05+json:
                          schema: {$ref: '#/components/schemas/Page'}
                          examples:
                            plain: {value: {totalCount: 1.0, results: [{name: a, size: 10, state: 'on', made: '2026-01-02T03:04:05+00:00'}], links: []}}
                            shared: {$ref: '#/components/examples/Shared'}
                        application/vnd.atlas.2024-08-05+csv:
                          schema: {type: string}
                          example: "a,10"
                    '404': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}, example: {error: 404}}}}
                post:
                  operationId: createCluster
                  tags: [Clusters]
                  requestBody:
                    content:
                      application/vnd.atlas.2023-01-01+json:
                        schema: {$ref: '#/components/schemas/Cluster'}
                        examples:
                          good: {value: {name: a, provider: {kind: AWS, arn: x}}}
                          unnamed: {value: {size: 1}}
                          lost: {value: {name: a, tags: [a, null], owner: {name: n}}}
                          moved: {value: {name: a, made: never}}
                  responses: {'204': {description: d}}
            components:
              examples:
                Shared: {value: {totalCount: 0, results: [{name: a, provider: {kind: AWS, arn: 5}}, {name: b, size: 1.5}]}}
              schemas:
                Page:
                  type: object
                  properties:
                    totalCount: {type: integer}
                    links: {type: array, items: {type: string}}
                    results: {type: array, items: {$ref: '#/components/schemas/Cluster'}}
                Cluster:
                  type: object
                  required: [name]
                  example: {name: c, new: {kept: true}}
                  properties:
                    name: {type: string}
                    size: {type: integer}
                    region: {type: string, default: EU}
                    state: {type: string, enum: ['on', 'off']}
                    made: {type: string, format: date-time}
                    tags: {type: array, items: {type: string}}
                    owner: {type: object, additionalProperties: {type: string}}
                    provider: {$ref: '#/components/schemas/Provider'}
                Provider:
                  type: object
                  discriminator: {propertyName: kind, mapping: {AWS: '#/components/schemas/Aws', GCP: '#/components/schemas/Gcp'}}
                  oneOf: [{$ref: '#/components/schemas/Aws'}, {$ref: '#/components/schemas/Gcp'}]
                Aws: {type: object, properties: {kind: {type: string}, arn: {type: string}}}
                Gcp: {type: object, example: {kind: GCP, project: p}, properties: {kind: {type: string}, project: {type: string}}}
                Level: {type: object, example: {x: 1}}
            """;

    @TempDir
    private Path directory;

    @Test
    void whatDoesNotComeBackIsReportedWithItsPlace() throws Exception {
        GeneratedCode code = GeneratedCode.of(DOCUMENT, directory);

        ExampleCheck.Result result;
        try (URLClassLoader classes = code.loader()) {
            GeneratedTypes types = new GeneratedTypes(code.classes(), GeneratedCode.PACKAGE, classes);
            result = ExampleCheck.of(DocumentFile.read(directory.resolve("document.yaml")), types);
        }

        String list = "listClusters 200 application/vnd.atlas.";
        String create = "createCluster request application/vnd.atlas.2023-01-01+json example ";
        assertThat(result.checked()).isEqualTo(9);
        assertThat(result.untyped()).containsExactly("schema Level example: nothing is generated for it");
        assertThat(result.failures()).hasSize(5);
        assertThat(result.failures().get(0)).startsWith(list + "2023-01-01+json example: $.results[0].size: ");
        assertThat(result.failures().get(1)).startsWith(list + "2024-08-05+json example shared: $.results[1]");
        assertThat(result.failures().get(2)).startsWith(create + "unnamed: $: ").contains("name");
        assertThat(result.failures().get(3)).isEqualTo(create + "lost: $.tags: shown [\"a\",null], written [\"a\"]");
        assertThat(result.failures().get(4)).startsWith(create + "moved: $.made: made is never; ");
    }
}
