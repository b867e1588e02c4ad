package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;

/**
 * Says in Java what Feign's annotations say of one method, by the names that they and Feign's metadata have for it.
 *
 * @param result what stands before the call, so that the method returns what the call does
 * @param arguments expression of the array of them
 * @param entries of the description
 */
record CallDescription(String result, String arguments, List<Entry> entries) {
    /**
     * One of the things that are said.
     *
     * @param key its name
     * @param value an expression
     */
    record Entry(String key, String value) {}

    /** @param method whose annotations are settled */
    static CallDescription of(CodegenOperation method) {
        String arguments = method.allParams.stream()
                .map(parameter -> parameter.paramName)
                .collect(Collectors.joining(", ", "new Object[] {", "}"));
        return new CallDescription(result(method.returnType), arguments, entries(method));
    }

    /** A cast that changes nothing is one of javac's warnings. */
    private static String result(String type) {
        if (type == null) {
            return "";
        }
        return type.equals("Object") ? "return " : "return (" + type + ") ";
    }

    private static List<Entry> entries(CodegenOperation method) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("requestLine", quoted((String) method.vendorExtensions.get(Extensions.REQUEST_LINE))));
        entries.add(new Entry("headers", texts((List<?>) method.vendorExtensions.get(Extensions.HEADERS))));
        if (method.vendorExtensions.get(Extensions.COLLECTION_FORMAT) instanceof String format) {
            entries.add(new Entry("collectionFormat", "CollectionFormat." + format));
        }
        if (!method.allParams.isEmpty()) {
            List<String> names =
                    method.allParams.stream().map(CallDescription::name).toList();
            entries.add(new Entry("parameters", texts(names)));
        }
        List<String> fields = new ArrayList<>();
        for (int index = 0; index < method.allParams.size(); index++) {
            CodegenParameter parameter = method.allParams.get(index);
            if (parameter.vendorExtensions.containsKey(Extensions.QUERY_MAP)) {
                entries.add(new Entry("queryMapIndex", String.valueOf(index)));
            } else if (parameter.isBodyParam) {
                entries.add(new Entry("bodyIndex", String.valueOf(index)));
                entries.add(new Entry("bodyType", TypeExpression.of(parameter.dataType)));
            } else if (parameter.isFormParam) {
                fields.add(name(parameter));
            }
        }
        if (!fields.isEmpty()) {
            entries.add(new Entry("formParams", texts(fields)));
        }
        if (method.returnType != null) {
            entries.add(new Entry("returnType", TypeExpression.of(method.returnType)));
        }
        return List.copyOf(entries);
    }

    /** As {@code @Param} has it. */
    private static String name(CodegenParameter parameter) {
        return parameter.isFormParam ? JavaText.literal(parameter.baseName) : parameter.paramName;
    }

    private static String texts(List<?> literals) {
        return literals.stream()
                .map(literal -> quoted((String) literal))
                .collect(Collectors.joining(", ", "List.of(", ")"));
    }

    private static String quoted(String literal) {
        return "\"" + literal + "\"";
    }
}
