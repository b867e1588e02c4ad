package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operation has the parameters of its path, unless it has one of the same name and place itself. */
final class PathParametersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                            | query path
            parameters: [{name: a, in: query, description: own}]          | own path
            parameters: [{name: a, in: header, description: own}]         | own query path
            parameters: [{name: b, in: query, description: own}]          | own query path
            parameters: [{$ref: '#/components/parameters/Own'}]           | own path
            """)
    void itsOwnComeFirst(String own, String descriptions) {
        OpenAPI document = Documents.parsed("""
                openapi: 3.0.3
                info: {title: t, version: '1'}
                paths:
                  /things:
                    parameters: [{name: a, in: query, description: query}, {$ref: '#/components/parameters/Path'}]
                    get: {OWN}
                components:
                  parameters:
                    Own: {name: a, in: query, description: own}
                    Path: {name: a, in: path, required: true, description: path}
                """.replace("OWN", own));
        PathItem path = document.getPaths().get("/things");
        Operation operation = path.getGet();

        PathParameters.handDown(document, path.getParameters(), operation);

        assertThat(operation.getParameters())
                .extracting(parameter -> parameter.get$ref() == null
                        ? parameter.getDescription()
                        : document.getComponents()
                                .getParameters()
                                .get(References.name(parameter.get$ref()))
                                .getDescription())
                .containsExactly(descriptions.split(" "));
    }
}
