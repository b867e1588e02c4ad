package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.spec.RequestBody;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks the JSON body of one operation against its schema, or against that of its provider's variant. */
public final class BodyValidator {

    private static final String REMOTE_REGIONS = "supportedRemoteRegions";
    private static final String BODY = "The body";
    private static final String OBJECT = "a JSON object";

    private final Optional<String> discriminator;
    private final SchemaCheck only;
    private final Map<String, SchemaCheck> variants = new TreeMap<>();
    private final SilentAttributes silent;

    public BodyValidator(RequestBody body) {
        this.discriminator = body.discriminator();
        this.only = new SchemaCheck(body.schema());
        body.variants().forEach((provider, schema) -> variants.put(provider, new SchemaCheck(schema)));
        this.silent = new SilentAttributes(body.variants().values());
    }

    /**
     * Reads and checks a body.
     *
     * @param pathProvider the provider that the path names, if it does
     * @return the body, completed by the provider of the path if it may be left out
     */
    public ObjectNode validate(byte[] bytes, Optional<String> pathProvider) {
        ObjectNode body = read(bytes);
        if (variants.isEmpty()) {
            silent.removeFrom(body, only.definition());
            only.violation(body).ifPresent(violation -> {
                throw refusal(violation).because(violation.reason());
            });
            return body;
        }
        String provider = provider(body, pathProvider);
        SchemaCheck check = variants.get(provider);
        silent.removeFrom(body, check.definition());
        check.violation(body).ifPresent(violation -> {
            throw isRemoteRegions(violation)
                    ? ErrorCode.PROVIDER_UNSUPPORTED
                            .with(provider)
                            .because(Wording.described(
                                    "/" + REMOTE_REGIONS, "given for " + provider, "to leave it out, except for AWS"))
                    : refusal(violation).because(violation.reason());
        });
        return body;
    }

    private static ObjectNode read(byte[] bytes) {
        try {
            JsonNode body = Json.read(bytes);
            if (body.isMissingNode()) {
                throw ErrorCode.MALFORMED_JSON.with().because(Wording.described(BODY, "empty", OBJECT));
            }
            if (body instanceof ObjectNode object) {
                return object;
            }
            throw ErrorCode.INVALID_JSON.with().because(Wording.described(BODY, SchemaText.kind(body), OBJECT));
        } catch (JsonProcessingException e) {
            throw ErrorCode.MALFORMED_JSON.with().because(malformed(e));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    /** The parser's own message quotes the body, in which there may be secrets. */
    private static String malformed(JsonProcessingException failure) {
        JsonLocation location = failure.getLocation();
        // What the parser refuses for its size or depth has no location.
        return location == null
                ? Wording.described(
                        BODY, "JSON beyond all measure", "no number that long and no values that deep in each other")
                : Wording.described(
                        BODY,
                        "not well-formed JSON, or has an attribute twice, before line " + location.getLineNr()
                                + ", column " + location.getColumnNr(),
                        OBJECT);
    }

    private String provider(ObjectNode body, Optional<String> pathProvider) {
        if (discriminator.isEmpty()) {
            return pathProvider.orElseThrow();
        }
        String property = discriminator.get();
        String allowed = "one of " + variants.keySet();
        JsonNode value = body.path(property);
        if (value.isMissingNode() && pathProvider.isPresent()) {
            // Official clients leave the provider out where the path has it (Atlas Go SDK, Terraform provider).
            body.put(property, pathProvider.get());
            return pathProvider.get();
        }
        if (value.isMissingNode()) {
            throw ErrorCode.MISSING_ATTRIBUTE
                    .with(property)
                    .because(Wording.described("/" + property, "missing", allowed));
        }
        if (!value.isTextual()) {
            throw ErrorCode.INVALID_JSON_ATTRIBUTE
                    .with(property)
                    .because(Wording.described("/" + property, SchemaText.kind(value), allowed));
        }
        if (!variants.containsKey(value.textValue())) {
            throw unknownValue(property, value)
                    .because(Wording.described("/" + property, SchemaText.shortened(value.toString()), allowed));
        }
        if (pathProvider.isPresent() && !pathProvider.get().equals(value.textValue())) {
            throw ErrorCode.INVALID_ATTRIBUTE
                    .with(property)
                    .because(Wording.refusal(
                            "/" + property, value.textValue(), pathProvider.get() + ", as in the path"));
        }
        return value.textValue();
    }

    /** Says whether a provider is asked for what AWS alone has, which Atlas does not call an unknown attribute. */
    private static boolean isRemoteRegions(Violation violation) {
        return violation.keyword().equals("additionalProperties")
                && violation.attribute().equals(REMOTE_REGIONS);
    }

    private static ApiException refusal(Violation violation) {
        return switch (violation.keyword()) {
            case "required" -> ErrorCode.MISSING_ATTRIBUTE.with(violation.attribute());
            case "type" -> ErrorCode.INVALID_JSON_ATTRIBUTE.with(violation.attribute());
            case "enum" -> unknownValue(violation.attribute(), violation.value());
            case "pattern" ->
                violation.attribute().equals(OperationValidator.INTERFACE_ENDPOINT_ID)
                        ? ErrorCode.PRIVATELINK_INTERFACE_ENDPOINT_ID_MALFORMED.with(
                                violation.value().asText())
                        : ErrorCode.INVALID_ATTRIBUTE.with(violation.attribute());
            case "additionalProperties" -> ErrorCode.INVALID_ATTRIBUTE.with(violation.attribute());
            default -> ErrorCode.VALIDATION_ERROR.with(violation.attribute());
        };
    }

    private static ApiException unknownValue(String attribute, JsonNode value) {
        return attribute.equals("providerName")
                ? ErrorCode.INVALID_PROVIDER.with(value.asText())
                : ErrorCode.INVALID_ENUM_VALUE.with(attribute);
    }
}
