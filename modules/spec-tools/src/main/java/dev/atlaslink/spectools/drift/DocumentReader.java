package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads OpenAPI documents in YAML or JSON, and refuses everything else by saying what it is. */
final class DocumentReader {
    private static final ObjectMapper JSON = new JsonMapper();
    private static final ObjectMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .loaderOptions(loaderOptions())
            // YAML 1.2, as OpenAPI recommends: on and no are text.
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build());

    private DocumentReader() {}

    /**
     * Reads a file that a user named.
     *
     * @throws IllegalArgumentException if it is no OpenAPI 3 document, with the reason
     */
    static OpenApiDocument official(Path file) {
        byte[] content = VendorFile.read(file);
        JsonNode root = parse(file, content);
        if (root.has("swagger")) {
            throw refusal(file, "is Swagger " + root.path("swagger").asText());
        }
        if (!root.path("openapi").asText().startsWith("3.")) {
            throw refusal(
                    file,
                    root.has("openapi")
                            ? "is OpenAPI " + root.path("openapi").asText()
                            : "has no \"openapi\" at its top");
        }
        if (!root.path("paths").isObject()) {
            throw refusal(file, "has no \"paths\"");
        }
        return new OpenApiDocument(file.toString(), root);
    }

    /** Reads a file of ours in YAML; it may be no OpenAPI. */
    static JsonNode own(Path file) {
        try {
            return YAML.readTree(Repository.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static JsonNode parse(Path file, byte[] content) {
        return switch (firstCharacter(content)) {
            case ' ' -> throw refusal(file, "is empty");
            case '<' -> throw refusal(file, "is an HTML or XML page");
            case '{' -> parse(file, content, JSON);
            default -> parse(file, content, YAML);
        };
    }

    private static JsonNode parse(Path file, byte[] content, ObjectMapper format) {
        try {
            return format.readTree(content);
        } catch (JsonProcessingException e) {
            throw VendorFile.refusal(file, "is not well-formed " + SyntaxErrors.describe(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    /** Skips a byte order mark and white space. */
    private static char firstCharacter(byte[] content) {
        for (byte value : content) {
            if (value > ' ') {
                return (char) value;
            }
        }
        return ' ';
    }

    private static IllegalArgumentException refusal(Path file, String why) {
        return VendorFile.refusal(file, why, null);
    }

    /** The vendor's document has passed SnakeYAML's own limit of 3 MiB. */
    private static LoaderOptions loaderOptions() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(VendorFile.LARGEST);
        return options;
    }
}
