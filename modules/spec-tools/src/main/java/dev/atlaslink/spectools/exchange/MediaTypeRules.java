package dev.atlaslink.spectools.exchange;

import com.atlassian.oai.validator.model.ApiOperation;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Message;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the client promises of media types beyond the specs: Accept names one type of success and nothing else, for on v2 it
 * chooses the version; Content-Type is a declared one to the letter, and there is none without a body.
 */
final class MediaTypeRules {
    private static final String JSON = "application/json";

    private MediaTypeRules() {}

    static ValidationReport ofRequest(Request request, ApiOperation called) {
        Operation operation = called.getOperation();
        List<Message> messages = new ArrayList<>();
        expect("request.accept.inexact", accepted(operation), request.getHeaderValues("Accept"), messages);
        List<String> declared =
                request.getRequestBody().filter(body -> body.hasBody()).isPresent()
                        ? List.copyOf(operation.getRequestBody().getContent().keySet())
                        : List.of();
        expect("request.contentType.inexact", declared, request.getHeaderValues("Content-Type"), messages);
        return ValidationReport.from(messages);
    }

    /** The validator takes a body without a type for one of any type. */
    static ValidationReport ofResponse(Response response, ApiOperation called) {
        boolean hasBody =
                response.getResponseBody().filter(body -> body.hasBody()).isPresent();
        return hasBody && response.getContentType().isEmpty()
                ? ValidationReport.singleton(message("response.contentType.missing", "a body without Content-Type"))
                : ValidationReport.empty();
    }

    private static List<String> accepted(Operation operation) {
        List<String> types = operation.getResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> Optional.ofNullable(response.getValue().getContent()).stream())
                .map(Content::keySet)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return types.isEmpty() ? List.of(JSON) : types;
    }

    private static void expect(String key, List<String> allowed, Collection<String> sent, List<Message> messages) {
        boolean exact = sent.size() == Math.min(allowed.size(), 1) && allowed.containsAll(sent);
        if (!exact) {
            messages.add(message(key, "sent " + sent + " instead of " + oneOf(allowed)));
        }
    }

    private static String oneOf(List<String> allowed) {
        return allowed.size() > 1 ? "one of " + allowed : allowed.toString();
    }

    private static Message message(String key, String text) {
        return Message.create("validation." + key, text).build();
    }
}
