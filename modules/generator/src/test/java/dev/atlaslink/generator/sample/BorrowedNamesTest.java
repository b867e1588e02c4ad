package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.languages.JavaClientCodegen;

/** A schema may have the name of a type that the stock generator imports or maps: it is a model all the same, or refused. */
final class BorrowedNamesTest {
    private static final Set<String> REFUSED =
            Set.of("array", "date", "DateTime", "decimal", "map", "number", "set", "URI", "UUID");

    @TempDir
    private Path directory;

    @Test
    void aSchemaMayHaveTheNameOfWhatTheStockGeneratorKnows() throws Exception {
        JavaClientCodegen stock = new JavaClientCodegen();
        stock.processOpts();
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(stock.importMapping().keySet());
        names.addAll(stock.typeMapping().keySet());
        names.removeAll(REFUSED);
        names.addAll(Set.of("Array", "Date", "Decimal", "Map", "Number", "Set"));

        GeneratedCode code = GeneratedCode.of(document(names), directory);

        assertThat(names).contains("Schema", "ApiModel", "JsonReader", "file", "short");
        assertThat(code.messages()).isEmpty();
        assertThat(Requests.generated(code)).hasSize(names.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "DateTime", "decimal", "number", "URI", "UUID"})
    void whatTheStockGeneratorWritesNoModelOfIsRefusedByName(String name) {
        assertThatThrownBy(() -> GeneratedCode.of(document(List.of(name)), directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("schema " + name + ": ");
    }

    /** Each is in a request, in a response, and in a list in itself. */
    private static String document(Collection<String> names) {
        StringBuilder paths = new StringBuilder();
        StringBuilder schemas = new StringBuilder();
        int number = 0;
        for (String name : names) {
            String reference = "{$ref: '#/components/schemas/" + name + "'}";
            String content = "content: {application/json: {schema: " + reference + "}}";
            paths.append("  /n" + ++number + ":\n")
                    .append("    post: {operationId: post" + number + ", tags: [N], requestBody: {" + content)
                    .append("}, responses: {'200': {description: d, " + content + "}}}\n");
            schemas.append("    '" + name
                            + "': {type: object, properties: {own: {type: string}, moment: {type: string,")
                    .append(" format: date-time}, others: {type: array, items: " + reference + "}}}\n");
        }
        return "openapi: 3.0.1\ninfo: {title: N, version: '1'}\npaths:\n" + paths + "components:\n  schemas:\n"
                + schemas;
    }
}
