package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.languages.JavaClientCodegen;

/** A schema may have the name of a type that the stock generator imports or maps: it is a model all the same. */
final class BorrowedNamesTest {
    @TempDir
    private Path directory;

    @Test
    void aSchemaMayHaveTheNameOfWhatTheStockGeneratorKnows() throws Exception {
        JavaClientCodegen stock = new JavaClientCodegen();
        stock.processOpts();
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(stock.importMapping().keySet());
        names.addAll(stock.typeMapping().keySet());

        GeneratedCode code = GeneratedCode.of(document(names), directory);

        assertThat(names).contains("Schema", "ApiModel", "JsonReader", "file", "short");
        assertThat(code.messages()).isEmpty();
        assertThat(Requests.generated(code)).hasSize(names.size());
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
