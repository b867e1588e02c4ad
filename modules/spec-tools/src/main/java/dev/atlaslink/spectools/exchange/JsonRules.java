package dev.atlaslink.spectools.exchange;

import com.atlassian.oai.validator.model.ApiOperation;
import com.atlassian.oai.validator.model.Body;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Message;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A body of JSON is one document, and names each property once: the validator reads the first and the last. */
final class JsonRules {
    static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonRules() {}

    static ValidationReport ofRequest(Request request, ApiOperation operation) {
        return check("request", request.getContentType(), request.getRequestBody());
    }

    static ValidationReport ofResponse(Response response, ApiOperation operation) {
        return check("response", response.getContentType(), response.getResponseBody());
    }

    private static ValidationReport check(String message, Optional<String> contentType, Optional<Body> body) {
        if (contentType.filter(type -> type.contains("json")).isPresent()
                && body.filter(Body::hasBody).isPresent()) {
            try {
                STRICT.readTree(body.get().toString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                return ValidationReport.singleton(
                        Message.create("validation." + message + ".body.json", "no single JSON: " + e.getMessage())
                                .build());
            }
        }
        return ValidationReport.empty();
    }
}
