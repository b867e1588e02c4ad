package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.http.Requests;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads error bodies of both forms, Atlas's and OAuth's; a proxy's HTML or an empty body still gives an error. */
final class ErrorBodyReader {
    private final Supplier<JsonMapper> mapper;

    ErrorBodyReader(Supplier<JsonMapper> mapper) {
        this.mapper = mapper;
    }

    ErrorResponse read(Response response, Instant requestedAt) {
        JsonNode body = body(response);
        return ErrorResponse.builder()
                .status(response.status())
                .errorCode(text(body, "errorCode").or(() -> oauthCode(response, body)))
                .detail(text(body, "detail")
                        .map(detail -> detail + wrongFields(body))
                        .or(() -> text(body, "error_description"))
                        .or(() -> text(body, "reason"))
                        .or(() -> Optional.ofNullable(response.reason()).filter(reason -> !reason.isBlank())))
                .parameters(parameters(body))
                .operationId(Requests.operationId(response.request()))
                .method(response.request().httpMethod().name())
                .path(Requests.path(response.request()))
                .requestedAt(requestedAt)
                .headers(Requests.byLowerCaseName(response.headers()))
                .action(Action.current())
                .build();
    }

    private JsonNode body(Response response) {
        try (InputStream in = response.body().asInputStream()) {
            return mapper.get().readTree(in);
        } catch (IOException e) {
            // Not JSON, or cut short: the status alone has to tell what happened.
            return MissingNode.getInstance();
        }
    }

    private static Optional<String> text(JsonNode body, String name) {
        JsonNode value = body.path(name);
        return value.isTextual() && !value.textValue().isBlank() ? Optional.of(value.textValue()) : Optional.empty();
    }

    /** Atlas's {@code badRequestDetail} says which fields of the request it means. */
    private static String wrongFields(JsonNode body) {
        List<String> fields = new ArrayList<>();
        for (JsonNode wrong : body.path("badRequestDetail").path("fields")) {
            fields.add(text(wrong, "field").orElse("a field") + ": "
                    + text(wrong, "description").orElse("no reason given"));
        }
        return fields.isEmpty() ? "" : fields.stream().collect(Collectors.joining("; ", " (", ")"));
    }

    /** OAuth puts its code where Atlas has the HTTP status, as do the pages of many gateways: only its own operations are asked. */
    private static Optional<String> oauthCode(Response response, JsonNode body) {
        return Requests.path(response.request()).contains("/oauth/") ? text(body, "error") : Optional.empty();
    }

    private static List<Object> parameters(JsonNode body) {
        List<Object> values = new ArrayList<>();
        body.path("parameters").forEach(value -> values.add(parameter(value)));
        return values;
    }

    private static Object parameter(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isNumber()) {
            return value.numberValue();
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }
}
