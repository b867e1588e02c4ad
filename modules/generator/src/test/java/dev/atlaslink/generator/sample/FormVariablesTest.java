package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Feign;
import feign.Request;
import feign.Response;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field of a form may have the name of a parameter elsewhere: each value goes to its own place. */
final class FormVariablesTest {
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: Forms, version: '1'}
            paths:
              /forms/{id}:
                post:
                  operationId: send
                  tags: [F]
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: name, in: query, required: true, schema: {type: string}}
                    - {name: a-b, in: header, required: true, schema: {type: string}}
                    - {name: other, in: query, required: true, schema: {type: string}}
                  requestBody:
                    required: true
                    content:
                      application/x-www-form-urlencoded:
                        schema:
                          type: object
                          required: [id, name, aB, nameParameter]
                          properties:
                            id: {type: string}
                            name: {type: string}
                            aB: {type: string}
                            nameParameter: {type: string}
                  responses: {'204': {description: d}}
            """;

    @TempDir
    private Path directory;

    @Test
    void aFieldAndAParameterOfOneNameAreToldApart() throws Exception {
        GeneratedCode code = GeneratedCode.of(DOCUMENT, directory);
        assertThat(code.messages()).isEmpty();
        List<Request> sent = new ArrayList<>();

        try (URLClassLoader classes = code.loader()) {
            Class<?> type = classes.loadClass(GeneratedCode.PACKAGE + ".FApi");
            Method method = type.getDeclaredMethods()[0];
            method.invoke(
                    client(type, sent),
                    "idInPath",
                    "nameInQuery",
                    "abInHeader",
                    "otherInQuery",
                    "idInForm",
                    "nameInForm",
                    "abInForm",
                    "parameterInForm");
        }

        assertThat(sent).singleElement().satisfies(request -> {
            assertThat(request.url()).isEqualTo("http://localhost/forms/idInPath?name=nameInQuery&other=otherInQuery");
            assertThat(request.headers().get("a-b")).containsExactly("abInHeader");
            assertThat(new String(request.body(), StandardCharsets.UTF_8))
                    .isEqualTo("{aB=abInForm, id=idInForm, name=nameInForm, nameParameter=parameterInForm}");
        });
    }

    private static Object client(Class<?> type, List<Request> sent) {
        return Feign.builder()
                .encoder((fields, formType, template) -> template.body(new TreeMap<>((Map<?, ?>) fields).toString()))
                .client((request, options) -> {
                    sent.add(request);
                    return Response.builder().request(request).status(204).build();
                })
                .target(type, "http://localhost");
    }
}
