package dev.atlaslink.contract.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.contract.fixture.Repository;
import dev.atlaslink.contract.fixture.Spec;
import dev.atlaslink.contract.fixture.SpecOperation;
import java.nio.file.Path;
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

    @Test
    void everyFolderOfExamplesIsNamedAfterAnOperation() {
        Set<String> folders = examples()
                .map(file -> file.getParent().getFileName().toString())
                .collect(Collectors.toSet());
        assertThat(Spec.allOperations().map(SpecOperation::operationId)).containsAll(folders);
    }

    /** The empty objects of deletes stand inline in the specs and once more as files. */
    @Test
    void everyExampleIsUsedByASpec() {
        String specs = Repository.read(Repository.path(SpecKind.V1.file()))
                + Repository.read(Repository.path(SpecKind.V2.file()));
        assertThat(examples())
                .isNotEmpty()
                .filteredOn(file -> !Repository.read(file).strip().equals("{}"))
                .allSatisfy(file -> assertThat(specs)
                        .contains("examples/" + file.getParent().getFileName() + "/" + file.getFileName()));
    }

    private static Stream<Path> examples() {
        return Repository.filesBelow("specs/examples", ".json").stream();
    }
}
