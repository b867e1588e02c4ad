package dev.atlaslink.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;

/** Settles the parameters of a method that sends the fields of a form, or the parts of a multipart body. */
final class FormVariables {
    private FormVariables() {}

    /**
     * Gives other names in Java to parameters of path, query, headers and cookies that are called like a field: Feign knows
     * both by their names, and would send one value in both places.
     *
     * @param method is changed
     */
    static void settle(CodegenOperation method) {
        if (method.formParams.stream().anyMatch(field -> field.dataType.contains("Set<"))) {
            // The stock generator forgets it for the fields of a form.
            method.imports.add("Set");
        }
        Set<String> fields =
                method.formParams.stream().map(field -> field.baseName).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>(fields);
        method.allParams.forEach(parameter -> taken.add(parameter.paramName));
        variables(method.allParams)
                .map(variable -> variable.paramName)
                .filter(fields::contains)
                .toList()
                .forEach(name -> rename(method, name, free(name + "Parameter", taken)));
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + number;
        }
        return free;
    }

    /** Every list has its own copies. */
    private static void rename(CodegenOperation method, String name, String other) {
        Stream.of(
                        method.allParams,
                        method.pathParams,
                        method.queryParams,
                        method.headerParams,
                        method.cookieParams,
                        method.requiredParams,
                        method.optionalParams)
                .flatMap(FormVariables::variables)
                .filter(variable -> variable.paramName.equals(name))
                .forEach(variable -> variable.paramName = other);
    }

    private static Stream<CodegenParameter> variables(List<CodegenParameter> parameters) {
        return List.copyOf(parameters).stream().filter(parameter -> !parameter.isFormParam && !parameter.isBodyParam);
    }
}
