package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A method of Java holds 64 KiB: the names of all models of a large document do not fit into one. */
final class CodecGroupTest {
    @Test
    void fewModelsAreFoundByOneMethod() {
        assertThat(CodecGroup.of(List.of("A", "B")))
                .containsExactly(new CodecGroup("named", List.of("A", "B"), "null"));
        assertThat(CodecGroup.of(List.of())).containsExactly(new CodecGroup("named", List.of(), "null"));
    }

    @Test
    void eachOfSeveralMethodsAsksTheNextOne() {
        List<String> models = IntStream.range(0, 2_500).mapToObj(i -> "M" + i).toList();

        assertThat(CodecGroup.of(models))
                .containsExactly(
                        new CodecGroup("named", models.subList(0, 1_000), "named2(model)"),
                        new CodecGroup("named2", models.subList(1_000, 2_000), "named3(model)"),
                        new CodecGroup("named3", models.subList(2_000, 2_500), "null"));
    }
}
