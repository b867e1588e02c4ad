package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;

/** The enums of a document keep their names, also where these were replaced; the stock generator's are named anew. */
final class SchemaFormsTest {
    @Test
    void onlyWhatTheStockGeneratorHasNamedIsNamedAnew() {
        OpenAPI document = Documents.parsed("""
                openapi: 3.0.3
                info: {title: t, version: '1'}
                paths:
                  /things:
                    get:
                      operationId: list
                      parameters:
                        - {name: p, in: query, schema: {$ref: Get_p_parameter}}
                        - {name: q, in: query, schema: {$ref: Own}}
                        - {name: r, in: query, schema: {$ref: date}}
                components:
                  schemas:
                    Get_p_parameter: {type: string, enum: [a]}
                    Own: {type: string, enum: [b]}
                    date: {type: string, enum: [c]}
                """);

        SchemaForms.settle(
                document,
                Set.of("Own", "date"),
                new MappedNames(List.of("date"), StringUtils::capitalize),
                new Unresolved(document, List.of()));

        assertThat(document.getComponents().getSchemas()).containsOnlyKeys("list_p_parameter", "Own", "Date");
        assertThat(document.getPaths().get("/things").getGet().getParameters())
                .extracting(parameter -> References.name(parameter.getSchema().get$ref()))
                .containsExactly("list_p_parameter", "Own", "Date");
    }
}
