package dev.atlaslink.spectools.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.document.SpecDocument;
import dev.atlaslink.spectools.document.SpecKind;
import dev.atlaslink.spectools.repository.Repository;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The specs keep to the rules that the generator, the simulator and readers of the Javadoc rely on. */
final class SpecLintTest {

    static Stream<Arguments> rules() {
        return Stream.of(SpecKind.values()).flatMap(kind -> {
            SpecDocument spec = SpecDocument.read(kind);
            return SpecRule.of(kind).map(rule -> Arguments.of(kind, rule, spec));
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rules")
    void specKeepsTo(SpecKind kind, SpecRule rule, SpecDocument spec) {
        assertThat(rule.problems(spec)).as("problems in %s", kind.file()).isEmpty();
    }

    /** Else a further one would be held to no rule. */
    @Test
    void everyDocumentOfTheSpecsIsKnown() {
        assertThat(Repository.filesBelow("specs", ".yaml").stream()
                        .map(file -> Repository.path("specs").relativize(file).toString())
                        .filter(file -> file.matches("atlas-[^/]*"))
                        .map(file -> "specs/" + file))
                .containsExactlyInAnyOrderElementsOf(
                        SpecKind.ofAtlas().stream().map(SpecKind::file).toList());
    }

    @Test
    void everyFolderOfExamplesIsNamedAfterAnOperation() {
        Set<String> folders = examples()
                .map(file -> file.getParent().getFileName().toString())
                .collect(Collectors.toSet());
        assertThat(SpecKind.ofAtlas().stream()
                        .flatMap(kind -> SpecDocument.read(kind).operations())
                        .map(operation -> operation.at("operationId").text()))
                .containsAll(folders);
    }

    /** The empty objects of deletes stand inline in the specs and once more as files. */
    @Test
    void everyExampleIsUsedByASpec() {
        String specs = SpecKind.ofAtlas().stream()
                .map(kind -> Repository.read(Repository.path(kind.file())))
                .collect(Collectors.joining());
        assertThat(examples())
                .isNotEmpty()
                .filteredOn(file -> !Repository.read(file).strip().equals("{}"))
                .allSatisfy(file -> assertThat(specs)
                        .contains("examples/" + file.getParent().getFileName() + "/" + file.getFileName()));
    }

    /** They are evidence, and nothing else here says what the pages said. */
    @Test
    void examplesOfTheSeedsAreUnchanged() {
        List<String> sums = examples()
                .filter(file -> file.getFileName().toString().contains("-seed"))
                .map(file -> sha256(file) + "  " + file.getParent().getFileName() + "/" + file.getFileName())
                .toList();
        List<String> known = Repository.read(Repository.path("specs/examples/seeds.sha256"))
                .lines()
                .toList();
        assertThat(sums)
                .as("examples that are not, or are no longer, in seeds.sha256")
                .filteredOn(sum -> !known.contains(sum))
                .isEmpty();
        assertThat(sums).as("examples of seeds").hasSameSizeAs(known);
    }

    private static String sha256(Path file) {
        try {
            byte[] text = Repository.read(file).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> examples() {
        return Repository.filesBelow("specs/examples", ".json").stream();
    }
}
