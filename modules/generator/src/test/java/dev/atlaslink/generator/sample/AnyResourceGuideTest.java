package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide to any resource calls is there, under the names that the vendor's document has in November 2026. */
final class AnyResourceGuideTest {
    private static final Path GUIDE =
            Path.of(System.getProperty("basedir", ""), "../../src/site/markdown/any-resource.md");
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

    /** Names, parameters and dates of three operations, as facts; shapes are cut to what the guide uses. */
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: clusters and invoices, version: "2.0"}
            servers: [{url: https://cloud.example.com}]
            paths:
              /api/atlas/v2/groups/{groupId}/clusters:
                get:
                  operationId: listGroupClusters
                  tags: [Clusters]
                  parameters:
                    - &envelope {name: envelope, in: query, schema: {type: boolean}}
                    - {name: includeCount, in: query, schema: {type: boolean}}
                    - {name: itemsPerPage, in: query, schema: {type: integer}}
                    - {name: pageNum, in: query, schema: {type: integer}}
                    - &pretty {name: pretty, in: query, schema: {type: boolean}}
                    - {name: includeDeletedWithRetainedBackups, in: query, schema: {type: boolean}}
                    - &group {name: groupId, in: path, required: true, schema: {type: string}}
                  responses:
                    "200":
                      description: OK
                      content:
                        application/vnd.atlas.2023-01-01+json:
                          schema: {$ref: "#/components/schemas/PaginatedLegacyCluster"}
                        application/vnd.atlas.2024-08-05+json:
                          schema: {$ref: "#/components/schemas/PaginatedClusterDescription20240805"}
              /api/atlas/v2/groups/{groupId}/clusters/{clusterName}:
                get:
                  operationId: getGroupCluster
                  tags: [Clusters]
                  parameters:
                    - *envelope
                    - *group
                    - {name: clusterName, in: path, required: true, schema: {type: string}}
                    - *pretty
                  responses:
                    "200":
                      description: OK
                      content:
                        application/vnd.atlas.2023-01-01+json:
                          schema: {$ref: "#/components/schemas/LegacyAtlasCluster"}
                        application/vnd.atlas.2024-08-05+json:
                          schema: {$ref: "#/components/schemas/ClusterDescription20240805"}
              /api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}:
                get:
                  operationId: getOrgInvoice
                  tags: [Invoices]
                  parameters:
                    - {name: orgId, in: path, required: true, schema: {type: string}}
                    - {name: invoiceId, in: path, required: true, schema: {type: string}}
                  responses:
                    "200":
                      description: OK
                      content:
                        application/vnd.atlas.2023-01-01+csv: {schema: {type: string}}
                        application/vnd.atlas.2023-01-01+json: {schema: {type: object}}
            components:
              schemas:
                PaginatedLegacyCluster:
                  type: object
                  properties: {results: {type: array, items: {$ref: "#/components/schemas/LegacyAtlasCluster"}}}
                PaginatedClusterDescription20240805:
                  type: object
                  properties: {results: {type: array, items: {$ref: "#/components/schemas/ClusterDescription20240805"}}}
                LegacyAtlasCluster: {type: object, properties: {name: {type: string}}}
                ClusterDescription20240805: {type: object, properties: {name: {type: string}}}
            """;

    @TempDir
    private Path directory;

    @Test
    void snippetsAndNamesCompile() throws IOException {
        String guide = Files.readString(GUIDE);
        Matcher snippet = JAVA.matcher(guide);
        assertThat(snippet.find()).isTrue();
        Path sources = Files.createDirectories(directory.resolve("sources/src/main/java/guide"));
        Files.writeString(sources.resolve("Guide.java"), program(snippet.group(1)));

        GeneratedCode code = GeneratedCode.of(DOCUMENT, directory);

        assertThat(code.messages()).isEmpty();
        assertThat(guide)
                .contains(
                        "`getGroupCluster`",
                        "`LegacyAtlasCluster`",
                        "`getGroupClusterV20240805`",
                        "`ClusterDescription20240805`",
                        "`getOrgInvoiceCsv`");
    }

    private static String program(String snippet) {
        return """
                package guide;
                import java.util.List;
                import sample.api.*;
                import sample.api.model.*;
                interface Guide {
                    interface Atlas { <T> T api(Class<T> type); }
                    static List<String> snippet(Atlas atlas, String projectId) {
                        %s
                        return names;
                    }
                    static void names(Atlas atlas) {
                        LegacyAtlasCluster first = atlas.api(ClustersApi.class).getGroupCluster("g", "c");
                        ClusterDescription20240805 last = atlas.api(ClustersApi.class).getGroupClusterV20240805("g", "c");
                        String csv = atlas.api(InvoicesApi.class).getOrgInvoiceCsv("o", "i");
                    }
                }
                """.formatted(snippet);
    }
}
