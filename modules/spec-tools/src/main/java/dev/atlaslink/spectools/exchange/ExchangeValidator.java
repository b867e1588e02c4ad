package dev.atlaslink.spectools.exchange;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.interaction.ApiOperationResolver;
import com.atlassian.oai.validator.model.ApiOperationMatch;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.report.ValidationReport.Message;
import dev.atlaslink.spectools.document.SpecKind;
import io.swagger.v3.oas.models.OpenAPI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Holds what went over the wire to a spec, by a validator that has no part in the client or the simulator: Atlassian's
 * swagger-request-validator with a JSON Schema implementation of its own. See {@link SpecModel} for how it is brought to
 * heed all that the specs say.
 */
public final class ExchangeValidator {
    /** Has the token endpoints, and judges what belongs to no document: it declares no such path. */
    private static final SpecKind WITH_TOKENS = SpecKind.V2;

    private static final String UNDECLARED = "undeclared";

    private final Map<SpecKind, OneSpec> specs = new EnumMap<>(SpecKind.class);
    private final ValidExchanges valid = new ValidExchanges();

    private ExchangeValidator(UnaryOperator<SpecModel> strictness) {
        SpecKind.ofAtlas().forEach(kind -> specs.put(kind, OneSpec.read(kind, strictness)));
    }

    /** Returns the validator for a server of which everything is known: what its responses hold must be declared. */
    public static ExchangeValidator closed() {
        return Closed.INSTANCE;
    }

    /** Returns the validator for Atlas itself, which may add properties at any time. */
    public static ExchangeValidator open() {
        return Open.INSTANCE;
    }

    /** Returns what the specs do not allow; what is said again word for word is judged once. */
    public List<Violation> violations(List<WireExchange> exchanges) {
        Repetitions repetitions = new Repetitions();
        return exchanges.stream()
                .flatMap(exchange -> repetitions.news(exchange).stream())
                .flatMap(exchange -> violations(exchange).stream())
                .toList();
    }

    /** Returns what the specs do not allow. */
    public List<Violation> violations(WireExchange exchange) {
        if (valid.include(exchange)) {
            return List.of();
        }
        List<Violation> violations = spec(exchange)
                .messages(exchange)
                .filter(message -> message.getLevel() == Level.ERROR)
                .map(message -> violation(message, exchange))
                .toList();
        if (violations.isEmpty()) {
            valid.add(exchange);
        }
        return violations;
    }

    /** Returns which operation was called, {@code undeclared} if the specs have no such one. */
    public String operationId(WireExchange exchange) {
        return spec(exchange).operationId(OneSpec.request(exchange.request()));
    }

    private OneSpec spec(WireExchange exchange) {
        return specs.get(SpecKind.ofAtlas().stream()
                .filter(kind -> kind.owns(exchange.request().target()))
                .findFirst()
                .orElse(WITH_TOKENS));
    }

    private static Violation violation(Message message, WireExchange exchange) {
        String operationId = message.getContext()
                .flatMap(context -> context.getApiOperation())
                .map(operation -> operation.getOperation().getOperationId())
                .orElse(UNDECLARED);
        String key = message.getKey().replaceFirst("^validation\\.", "");
        return new Violation(operationId, key, text(message), exchange);
    }

    private static String text(Message message) {
        String nested = String.join(
                "; ",
                message.getNestedMessages().stream()
                        .map(ExchangeValidator::text)
                        .toList());
        return nested.isEmpty() ? message.getMessage() : message.getMessage() + ": " + nested;
    }

    /** Reading the specs takes a second, so that it is done once. */
    private static final class Closed {
        private static final ExchangeValidator INSTANCE = new ExchangeValidator(SpecModel::closed);
    }

    private static final class Open {
        private static final ExchangeValidator INSTANCE = new ExchangeValidator(UnaryOperator.identity());
    }

    /** Requests and responses differ in what must not stand in them. */
    private record OneSpec(
            OpenApiInteractionValidator requests, OpenApiInteractionValidator responses, ApiOperationResolver paths) {
        private static OneSpec read(SpecKind kind, UnaryOperator<SpecModel> strictness) {
            String file = kind.file().replaceFirst("^specs/", "");
            // What is sent is ours in any case: nothing that is not declared.
            OpenAPI requests = SpecModel.read(file).closed().ofRequests();
            return new OneSpec(
                    validator(requests),
                    validator(strictness.apply(SpecModel.read(file)).ofResponses()),
                    new ApiOperationResolver(requests, null, false));
        }

        private static OpenApiInteractionValidator validator(OpenAPI api) {
            return OpenApiInteractionValidator.createFor(api)
                    .withLevelResolver(LevelResolver.create()
                            // Otherwise it closes every object, whatever the spec says.
                            .withLevel("validation.schema.additionalProperties", Level.IGNORE)
                            .build())
                    .withCustomRequestValidation(MediaTypeRules::ofRequest)
                    .withCustomRequestValidation(JsonRules::ofRequest)
                    .withCustomResponseValidation(MediaTypeRules::ofResponse)
                    .withCustomResponseValidation(JsonRules::ofResponse)
                    .build();
        }

        private String operationId(SimpleRequest request) {
            ApiOperationMatch match = paths.findApiOperation(request.getPath(), request.getMethod());
            return match.isPathFound() && match.isOperationAllowed()
                    ? match.getApiOperation().getOperation().getOperationId()
                    : UNDECLARED;
        }

        private Stream<Message> messages(WireExchange exchange) {
            SimpleRequest request = request(exchange.request());
            return Stream.concat(
                    requests.validateRequest(request).getMessages().stream(),
                    responses
                            .validateResponse(request.getPath(), request.getMethod(), response(exchange.response()))
                            .getMessages()
                            .stream());
        }

        private static SimpleRequest request(WireRequest sent) {
            String[] target = sent.target().split("\\?", 2);
            SimpleRequest.Builder request = new SimpleRequest.Builder(Request.Method.valueOf(sent.method()), target[0]);
            for (String parameter : target.length == 1 ? new String[0] : target[1].split("&")) {
                String[] parts = parameter.split("=", 2);
                request.withQueryParam(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
            sent.names().forEach(name -> request.withHeader(name, sent.values(name)));
            return (sent.body().isEmpty() ? request : request.withBody(sent.body())).build();
        }

        private static SimpleResponse response(WireResponse received) {
            SimpleResponse.Builder response = new SimpleResponse.Builder(received.status());
            received.names().forEach(name -> response.withHeader(name, received.values(name)));
            return (received.body().isEmpty() ? response : response.withBody(received.body())).build();
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }
}
