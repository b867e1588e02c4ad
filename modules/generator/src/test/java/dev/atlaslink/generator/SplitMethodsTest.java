package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each method of an operation has all that the document says of the operation, and shares nothing that may change. */
final class SplitMethodsTest {
    private static final String OPERATION = """
            tags: [T]
            summary: s
            description: d
            deprecated: true
            security: [{key: []}]
            servers: [{url: /own}]
            x-mine: 1
            parameters: [{name: p, in: query, schema: {type: string}}]
            requestBody: {description: what is sent, required: true, x-body: 2, content: {application/json: {schema: {type: string}}}}
            responses: {'200': {description: what comes back, content: {application/json: {schema: {type: string}}, text/csv: {}}}}
            """;

    private final OpenAPI document = Documents.parsed(
            "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /list:\n    get:\n" + OPERATION.indent(6)
                    + "    put: {responses: {'200': {description: d, content: {application/json: {}}}}}\n");
    private final OperationSplitter splitter =
            new OperationSplitter(document, new MethodNames(List.of(), name -> name), new Refusals("GET /list"));
    private final Operation operation = document.getPaths().get("/list").getGet();

    @Test
    void whatIsSaidOfTheOperationIsSaidOfEach() {
        List<Operation> methods = splitter.split(operation, "list");

        assertThat(methods).extracting(Operation::getOperationId).containsExactly("list", "listCsv");
        assertThat(methods).allSatisfy(method -> {
            assertThat(method.getTags()).containsExactly("T");
            assertThat(method.getSummary()).isEqualTo("s");
            assertThat(method.getDescription()).isEqualTo("d");
            assertThat(method.getDeprecated()).isTrue();
            assertThat(method.getSecurity()).isEqualTo(operation.getSecurity());
            assertThat(method.getServers()).isEqualTo(operation.getServers());
            assertThat(method.getParameters()).isEqualTo(operation.getParameters());
            assertThat(method.getExtensions()).containsEntry("x-mine", 1).containsKey(Extensions.VARIANT_NOTE);
            assertThat(method.getResponses().get("200").getDescription()).isEqualTo("what comes back");
        });
    }

    @Test
    void whatIsSaidOfTheRequestIsKept() {
        RequestBody body = splitter.split(operation, "list").get(0).getRequestBody();

        assertThat(body.getDescription()).isEqualTo("what is sent");
        assertThat(body.getRequired()).isTrue();
        assertThat(body.getExtensions())
                .containsEntry("x-body", 2)
                .containsEntry("x-codegen-request-body-name", "body");
    }

    @Test
    void noneChangesWhatAnotherHas() {
        List<Operation> methods = splitter.split(operation, "list");

        methods.get(0).getParameters().clear();
        methods.get(0).addExtension("x-own", 1);

        assertThat(methods.get(1).getParameters()).hasSize(1);
        assertThat(methods.get(1).getExtensions()).doesNotContainKey("x-own");
        assertThat(operation.getParameters()).hasSize(1);
    }

    /** The stock generator goes on with the operation that it has. */
    @Test
    void aSingleMethodIsTheOperationAndIsNotSplitAgain() {
        Operation put = document.getPaths().get("/list").getPut();

        List<Operation> methods = splitter.split(put, "put");

        assertThat(methods).singleElement().isSameAs(put);
        assertThat(put.getOperationId()).isEqualTo("put");
        assertThat(put.getExtensions()).doesNotContainKey(Extensions.VARIANT_NOTE);
        assertThat(splitter.split(put, "again")).singleElement().isSameAs(put);
        assertThat(put.getOperationId()).isEqualTo("put");
    }
}
