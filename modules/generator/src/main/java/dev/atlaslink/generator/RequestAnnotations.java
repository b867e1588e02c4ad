package dev.atlaslink.generator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;

/**
 * Writes the values of Feign's annotations for one method. Names stand in them as they go over the wire, values as the
 * names of the method's parameters.
 */
final class RequestAnnotations {
    private final CodegenOperation operation;

    private RequestAnnotations(CodegenOperation operation) {
        this.operation = operation;
    }

    /**
     * Settles what stands in the annotations of a method, and in what says the same without them.
     *
     * @param method is changed
     * @param path as it stands in the document, after the server's
     */
    static void settle(CodegenOperation method, String path) {
        RequestAnnotations annotations = new RequestAnnotations(method);
        method.vendorExtensions.put(Extensions.REQUEST_LINE, annotations.requestLine(path));
        method.vendorExtensions.put(Extensions.HEADERS, annotations.headers());
        method.vendorExtensions.put(Extensions.CALL, CallDescription.of(method));
    }

    /** Returns the method, the path and the query. */
    private String requestLine(String path) {
        String line = path;
        for (CodegenParameter parameter : operation.pathParams) {
            String prefix = (String) parameter.vendorExtensions.getOrDefault(Extensions.PATH_PREFIX, "");
            line = line.replace("{" + parameter.baseName + "}", prefix + "{\0" + variable(parameter) + "}");
        }
        StringBuilder query = new StringBuilder();
        for (CodegenParameter parameter : operation.queryParams) {
            if (!parameter.vendorExtensions.containsKey(Extensions.QUERY_MAP)) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(URLEncoder.encode(parameter.baseName, StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                        .append("={")
                        .append(variable(parameter))
                        .append('}');
            }
        }
        return JavaText.literal(operation.httpMethod + " " + line.replace("\0", "") + query);
    }

    /** Returns the headers, those of one name one after the other. */
    private List<String> headers() {
        List<String> headers = new ArrayList<>();
        String contentType = contentType();
        if (contentType != null) {
            headers.add("Content-Type: " + contentType);
        }
        headers.add("Accept: " + operation.vendorExtensions.get(Extensions.ACCEPT));
        for (CodegenParameter parameter : operation.headerParams) {
            headers.add(parameter.baseName + ": {" + variable(parameter) + "}");
        }
        for (CodegenParameter parameter : operation.cookieParams) {
            headers.add("Cookie: " + parameter.baseName + "={" + variable(parameter) + "}");
        }
        return headers.stream().map(JavaText::literal).toList();
    }

    private static String variable(CodegenParameter parameter) {
        Object spelling = parameter.vendorExtensions.get(Extensions.SPELLING);
        return parameter.paramName + (spelling == null ? "" : ":" + spelling);
    }

    private String contentType() {
        if (operation.vendorExtensions.get(Extensions.CONTENT_TYPE) instanceof String contentType) {
            return contentType;
        }
        return operation.consumes == null || operation.consumes.isEmpty()
                ? null
                : operation.consumes.get(0).get("mediaType");
    }
}
