package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operation becomes a method for each of its types, told as: name, what it asks for, what comes back, what is sent. */
final class OperationSplitterTest {
    private static final String JSON = "application/json: {schema: {type: object}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            responses: {'200': {description: d, content: {JSON}}}                                         | list asks application/json: 200 application/json object
            responses: {'200': {description: d, content: {JSON}}, '404': {description: e, content: {text/csv: {schema: {type: string}}}}} | list asks application/json: 200 application/json object
            responses: {'404': {description: e, content: {JSON}}}                                         | list asks application/json: 204
            ''                                                                                            | list asks application/json: 204
            responses: {default: {description: d, content: {JSON}}, '404': {description: e}}              | list asks application/json: default application/json object
            responses: {default: {description: d, content: {text/csv: {schema: {type: string}}}}, '201': {description: d, content: {JSON}}} | list asks application/json: 201 application/json object
            responses: {'201': {description: d, content: {text/csv: {schema: {type: string}}}}, '200': {description: d, content: {JSON}}}   | list asks application/json: 200 application/json object; listCsv asks text/csv: 200 text/csv string
            responses: {'200': {description: d, content: {application/json: {}}}, '201': {description: d, content: {JSON}}}                 | list asks application/json: 200 application/json object
            responses: {'200': {description: d, content: {JSON}}, '201': {description: d, content: {application/json: {schema: {type: string}}}}} | list asks application/json: 200 application/json object
            responses: {'200': {$ref: '#/components/responses/Shared'}}                                   | list asks application/json: 200 application/json object
            responses: {'200': {description: d, content: {application/json: {}}}}                         | list asks application/json: 200
            """)
    void theResponsesOfSuccessTellWhatIsAskedFor(String operation, String methods) {
        assertThat(methods(operation)).isEqualTo(methods);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/csv: {schema: {type: object}}                            | text/csv string
            text/csv: {}                                                  |
            application/x-www-form-urlencoded: {schema: {type: object}}   | application/x-www-form-urlencoded string
            multipart/form-data: {schema: {type: object}}                 | multipart/form-data string binary
            application/octet-stream: {schema: {type: string, format: binary}} | application/octet-stream string binary
            """)
    void aBodyThatNothingTakesApartIsItsTextOrItsBytes(String content, String body) {
        assertThat(methods("responses: {'200': {description: d, content: {" + content + "}}}"))
                .endsWith(body == null ? ": 200" : ": 200 " + body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JSON                                                                          | list asks application/json: 204, sends application/json object
            application/vnd.atlas.2023-01-01+json: {schema: {type: object}}               | list asks application/vnd.atlas.2023-01-01+json: 204, sends application/vnd.atlas.2023-01-01+json object
            text/csv: {schema: {type: object}}                                            | list asks application/json: 204, sends text/csv string
            '*/*': {schema: {type: object}}                                               | list asks application/json: 204, sends */* object as application/json
            '*/*': {schema: {type: string, format: binary}}                               | list asks application/json: 204, sends */* string binary as application/octet-stream
            application/x-www-form-urlencoded: {schema: {has: a}}                         | list asks application/json: 204, sends application/x-www-form-urlencoded object
            application/x-www-form-urlencoded: {schema: {type: object}}                   | list asks application/json: 204, sends application/json object as application/x-www-form-urlencoded
            multipart/form-data: {schema: {type: object}}                                 | list asks application/json: 204, sends application/json object as multipart/form-data
            multipart/form-data: {schema: {has: a}}                                       | list asks application/json: 204, sends multipart/form-data object
            """)
    void aRequestIsSentInItsOwnForm(String content, String methods) {
        assertThat(methods("requestBody: {content: {" + content + "}}")).isEqualTo(methods);
    }

    @Test
    void aFormThatCannotBeSentIsRefused() {
        String form =
                "requestBody: {content: {application/x-www-form-urlencoded: {schema: {has: a}, encoding: {a: {explode:"
                        + " false}}}}}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> methods(form))
                .withMessageStartingWith("GET /list: form field a has an encoding");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            requestBody: {content: {}}                             | list asks application/json: 204
            requestBody: {description: d}                          | list asks application/json: 204
            requestBody: {$ref: '#/components/requestBodies/Shared'} | list asks application/json: 204, sends application/json object
            """)
    void aRequestWithoutAFormIsNone(String operation, String methods) {
        assertThat(methods(operation)).isEqualTo(methods);
    }

    @Test
    void eachVersionOfTheRequestIsSent() {
        assertThat(methods(
                        "responses: {'200': {description: d, content: {application/vnd.atlas.2023-01-01+json: {schema: {type:"
                                + " string}}}}}, requestBody: {content: {application/vnd.atlas.2023-01-01+json: {schema: {type: object}},"
                                + " application/vnd.atlas.2025-01-01+json: {schema: {type: string}}}}"))
                .isEqualTo(
                        "list asks application/vnd.atlas.2023-01-01+json: 200 application/vnd.atlas.2023-01-01+json string,"
                                + " sends application/vnd.atlas.2023-01-01+json object; listV20250101 asks"
                                + " application/vnd.atlas.2025-01-01+json: 200 application/vnd.atlas.2025-01-01+json string, sends"
                                + " application/vnd.atlas.2025-01-01+json string");
    }

    private static String methods(String operation) {
        OpenAPI document = Documents.parsed("""
                openapi: 3.0.3
                info: {title: t, version: '1'}
                paths: {/list: {get: {OPERATION}}}
                components:
                  responses: {Shared: {description: d, content: {JSON}}}
                  requestBodies: {Shared: {content: {JSON}}}
                """.replace("OPERATION", operation).replace("JSON", JSON));
        return new OperationSplitter(document, new MethodNames(List.of(), name -> name), new Refusals("GET /list"))
                .split(document.getPaths().get("/list").getGet(), "list").stream()
                        .map(OperationSplitterTest::text)
                        .collect(Collectors.joining("; "));
    }

    private static String text(Operation method) {
        Map<String, Object> extensions = method.getExtensions();
        String status = method.getResponses().keySet().iterator().next();
        String request = method.getRequestBody() == null
                ? ""
                : ", sends" + text(method.getRequestBody().getContent());
        return method.getOperationId() + " asks " + extensions.get(Extensions.ACCEPT) + ": " + status
                + text(method.getResponses().get(status).getContent())
                + request
                + (extensions.containsKey(Extensions.CONTENT_TYPE)
                        ? " as " + extensions.get(Extensions.CONTENT_TYPE)
                        : "");
    }

    private static String text(Content content) {
        return content == null
                ? ""
                : content.entrySet().stream()
                        .map(body -> " " + body.getKey() + " "
                                + body.getValue().getSchema().getType()
                                + ("binary".equals(body.getValue().getSchema().getFormat()) ? " binary" : ""))
                        .collect(Collectors.joining());
    }
}
