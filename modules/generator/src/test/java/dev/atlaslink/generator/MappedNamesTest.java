package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schema that is called like a type of the stock generator gets another name, in all that refers to it. */
final class MappedNamesTest {
    private final MappedNames names =
            new MappedNames(List.of("date", "Date", "UUID", "file", "DateTime"), StringUtils::capitalize);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date: {has: a}, S: {type: array, items: {$ref: date}}      | ModelDate: {has: a}, S: {type: array, items: {$ref: ModelDate}}
            UUID: {has: a}, S: {type: object, properties: {b: {$ref: UUID}}} | ModelUUID: {has: a}, S: {type: object, properties: {b: {$ref: ModelUUID}}}
            date: {has: a}, Date: {has: b}, S: {oneOf: [{$ref: date}, {$ref: Date}]} | ModelDate: {has: a}, ModelDate2: {has: b}, S: {oneOf: [{$ref: ModelDate}, {$ref: ModelDate2}]}
            file: {has: a}, File: {has: b}, File2: {has: c}            | File3: {has: a}, File: {has: b}, File2: {has: c}
            date: {has: a}, S: {type: object, discriminator: {propertyName: k, mapping: {a: date, b: '#/components/schemas/date', c: S}}} | ModelDate: {has: a}, S: {type: object, discriminator: {propertyName: k, mapping: {a: ModelDate, b: '#/components/schemas/ModelDate', c: S}}}
            date: {has: a}, S: {oneOf: [{$ref: date}], discriminator: {propertyName: k}} | ModelDate: {has: a}, S: {oneOf: [{$ref: ModelDate}], discriminator: {propertyName: k}}
            dateTime: {has: a}, S: {$ref: dateTime}                    | ModelDateTime: {has: a}, S: {$ref: ModelDateTime}
            O: {has: a}, S: {$ref: O}                                  | O: {has: a}, S: {$ref: O}
            """)
    void allReferencesFollow(String before, String after) {
        OpenAPI document = Documents.ofSchemas(before);

        names.replace(document);

        assertThat(Documents.schemas(document)).isEqualTo(Documents.tree(after));
    }

    @Test
    void theDocumentsNameIsKept() {
        OpenAPI document = Documents.ofSchemas("file: {has: a}, Thing: {has: b}");

        names.replace(document);

        assertThat(names.inDocument("File")).isEqualTo("file");
        assertThat(names.inDocument("Thing")).isEqualTo("Thing");
        assertThat(document.getComponents().getSchemas()).containsOnlyKeys("File", "Thing");
    }

    @Test
    void aDocumentWithoutSchemasStays() {
        OpenAPI empty = new OpenAPI();

        names.replace(empty);

        assertThat(empty).isEqualTo(new OpenAPI());
    }
}
