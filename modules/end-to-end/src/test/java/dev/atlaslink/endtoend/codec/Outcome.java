package dev.atlaslink.endtoend.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.endtoend.fixture.JsonLibrary;
import java.lang.reflect.Type;
import java.util.stream.Collectors;

/**
 * What reading ends in: a value, or something at some place that did not fit.
 *
 * @param type of the value
 * @param value as it is written, all numbers with a point in one form: where Jackson reads a value of any kind after it
 *     had to look ahead, it makes decimals of them, and doubles elsewhere
 * @param place of what did not fit, or what is wrong with text that is no JSON
 */
record Outcome(Class<?> type, JsonNode value, String place) {
    private static final JsonMapper TREES = new JsonMapper();

    static Outcome of(JsonLibrary library, String json, Class<?> model) {
        try {
            Object value = library.read(json, (Type) model);
            return value == null
                    ? new Outcome(null, null, "")
                    : new Outcome(value.getClass(), TREES.readTree(library.write(value, model)), "");
        } catch (JsonProcessingException e) {
            throw new AssertionError("what was written is no JSON", e);
        } catch (IllegalArgumentException e) {
            return new Outcome(null, null, place(e.getCause()));
        }
    }

    private static String place(Throwable failure) {
        if (failure.getClass().getSimpleName().equals("JsonMismatchException")) {
            return failure.getMessage().replaceAll("(?s)^at | there is no .*|\\n.*", "");
        }
        return failure instanceof JsonMappingException misfit
                ? misfit.getPath().stream().map(Outcome::step).collect(Collectors.joining("", "$", ""))
                : ((JsonProcessingException) failure).getOriginalMessage();
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }
}
