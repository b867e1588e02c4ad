package dev.atlaslink.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;

/** Writes maps, lists, texts and numbers as YAML; keys keep their order, and every text is quoted. */
final class YamlText {
    private YamlText() {}

    static String of(Object value) {
        try {
            return Printable.yaml(Holder.WRITER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a result cannot be written as YAML", e);
        }
    }

    /** Loaded by who asks for YAML only, since it costs a start. */
    private static final class Holder {
        static final ObjectWriter WRITER = YAMLMapper.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build()
                .writer();
    }
}
