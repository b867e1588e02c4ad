package dev.atlaslink.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.generator.Documents;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** The models that the generator makes of a document, loaded; they read bodies as in a user's program. */
final class GeneratedModels implements AutoCloseable {
    private final URLClassLoader classes;
    private final ObjectMapper mapper = mapper();

    private GeneratedModels(URLClassLoader classes) {
        this.classes = classes;
    }

    /**
     * Generates, compiles and loads; a warning of the compiler fails the test.
     *
     * @param document as {@link Documents} has them
     * @param directory takes the files
     */
    static GeneratedModels of(String document, Path directory) throws IOException {
        GeneratedCode code = GeneratedCode.of(Documents.inFull(document), directory);
        assertThat(code.messages()).isEmpty();
        return new GeneratedModels(code.loader());
    }

    /** As a user's is: it finds the modules for what Java 8 brought. */
    static ObjectMapper mapper() {
        return JsonMapper.builder().findAndAddModules().build();
    }

    Class<?> type(String model) throws ClassNotFoundException {
        return classes.loadClass(GeneratedCode.PACKAGE + ".model." + model);
    }

    Object read(String json, String model) throws IOException, ClassNotFoundException {
        return mapper.readValue(json, type(model));
    }

    /** Where the compiled classes are. */
    URL[] places() {
        return classes.getURLs();
    }

    /** Holds what is read as a union to the variant that it is, and to what was read. */
    void assertVariant(String union, String json, String variant) throws IOException, ClassNotFoundException {
        Class<?> type = type(union);

        Object read = mapper.readValue(json, type);

        assertThat(mapper.readTree(mapper.writerFor(type).writeValueAsString(read)))
                .isEqualTo(mapper.readTree(json));
        assertThat(read).isInstanceOf(type);
        assertThat(read.getClass().getSimpleName()).isIn(variant, "Immutable" + variant);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
