package dev.atlaslink.spectools.versions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.document.SpecDocument;
import dev.atlaslink.spectools.document.SpecKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation of a document is in the table, with the dates of its media types. */
class VersionTableTest {
    private static final String THINGS = """
            openapi: 3.0.3
            info: { title: Things }
            paths:
              /things/{id}:
                patch:
                  operationId: changeThing
                  requestBody: { content: { application/vnd.atlas.2025-03-12+json: {} } }
                  responses:
                    "200": { $ref: "#/components/responses/thing" }
                    "204": { description: nothing }
              /token:
                post: { operationId: createToken, responses: { "200": { content: { application/json: {} } } } }
            components:
              responses:
                thing:
                  content:
                    application/vnd.atlas.2023-01-01+json: {}
                    application/vnd.atlas.2025-03-12+json: {}
                    application/vnd.atlas.2024-08-05+csv: {}
            """;

    @TempDir
    private Path folder;

    @Test
    void datesOfRequestAndResponsesAreThereOnceAndInOrder() throws IOException {
        assertThat(table(SpecKind.V2)).isEqualTo("""
                ## Things

                | Operation | Dates | Request |
                |---|---|---|
                | `changeThing` | 2023-01-01, 2024-08-05, 2025-03-12 | `PATCH /things/{id}` |
                | `createToken` | – | `POST /token` |
                """);
    }

    @Test
    void documentWithoutDatesHasNoColumnOfThem() throws IOException {
        assertThat(table(SpecKind.V1)).isEqualTo("""
                ## Things

                | Operation | Request |
                |---|---|
                | `changeThing` | `PATCH /things/{id}` |
                | `createToken` | `POST /token` |
                """);
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationOfOursHasARow(SpecKind kind) {
        SpecDocument document = SpecDocument.read(kind);

        assertThat(document.operations().toList())
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(VersionTable.of(document))
                        .containsOnlyOnce("| `" + operation.at("operationId").text() + "` |"));
    }

    private String table(SpecKind kind) throws IOException {
        return VersionTable.of(SpecDocument.read(kind, Files.writeString(folder.resolve("things.yaml"), THINGS)));
    }
}
