package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.Map;

/** Reads bodies with generated models and writes them again: what comes out is what went in. */
final class RoundTrips implements AutoCloseable {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private final URLClassLoader classes;
    private final ObjectMapper mapper = MAPPER.copy();

    RoundTrips(GeneratedCode code) throws IOException {
        this.classes = code.loader();
    }

    /**
     * Holds each body to its schema's model; a schema that has no class of its own is left out.
     *
     * @param bodies by the name of the schema
     * @return how many were read
     */
    int of(Map<String, Object> bodies) throws IOException {
        int read = 0;
        for (Map.Entry<String, Object> body : bodies.entrySet()) {
            Class<?> type = model(classes, body.getKey());
            if (type != null) {
                String json = mapper.writeValueAsString(body.getValue());
                Object value = mapper.readValue(json, type);
                assertThat(mapper.readTree(mapper.writerFor(type).writeValueAsString(value)))
                        .as(body.getKey())
                        .isEqualTo(mapper.readTree(json));
                read++;
            }
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }

    private static Class<?> model(ClassLoader classes, String schema) {
        try {
            return classes.loadClass(GeneratedCode.PACKAGE + ".model." + schema);
        } catch (ClassNotFoundException noClassOfThatName) {
            return null;
        }
    }
}
