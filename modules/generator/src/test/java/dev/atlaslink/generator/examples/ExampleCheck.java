package dev.atlaslink.generator.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads every body that a document shows into the generated types and writes it again. What is shown has to come out; what
 * comes out besides, such as defaults, must not make another value of it.
 */
public final class ExampleCheck {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final GeneratedTypes types;
    private final List<String> failures = new ArrayList<>();
    private final List<String> untyped = new ArrayList<>();
    private int checked;

    private ExampleCheck(GeneratedTypes types) {
        this.types = types;
    }

    /**
     * What came of it.
     *
     * @param checked how many examples were read
     * @param failures place, JSON path and reason of each that does not come back as it is shown
     * @param untyped places of those for which nothing is generated
     */
    public record Result(int checked, List<String> failures, List<String> untyped) {
        @Override
        public String toString() {
            return checked + " examples were read, " + failures.size() + " failures, " + untyped.size()
                    + " for which nothing is generated\n" + String.join("\n", failures) + "\n"
                    + String.join("\n", untyped);
        }
    }

    public static Result of(JsonNode document, GeneratedTypes types) {
        ExampleCheck check = new ExampleCheck(types);
        DocumentedExamples.of(document).forEach(check::check);
        return new Result(check.checked, check.failures, check.untyped);
    }

    private void check(Example example) {
        Optional<Type> type = types.of(example.target());
        if (type.isEmpty()) {
            untyped.add(example.place() + ": nothing is generated for it");
            return;
        }
        checked++;
        try {
            JavaType body = MAPPER.constructType(type.get());
            Object value = MAPPER.readValue(MAPPER.writeValueAsString(example.body()), body);
            JsonNode written = MAPPER.readTree(MAPPER.writerFor(body).writeValueAsString(value));
            List<String> losses = Losses.of(example.body(), written);
            losses.forEach(loss -> failures.add(example.place() + ": " + loss));
            if (losses.isEmpty() && !value.equals(MAPPER.treeToValue(written, body))) {
                failures.add(example.place() + ": $: read again, what was written is another value: " + written);
            }
        } catch (JsonProcessingException failure) {
            failures.add(example.place() + ": " + path(failure) + ": " + failure.getOriginalMessage());
        }
    }

    private static String path(JsonProcessingException failure) {
        StringBuilder path = new StringBuilder("$");
        if (failure instanceof JsonMappingException mapping) {
            mapping.getPath()
                    .forEach(part -> path.append(
                            part.getFieldName() == null ? "[" + part.getIndex() + "]" : "." + part.getFieldName()));
        }
        return path.toString();
    }
}
