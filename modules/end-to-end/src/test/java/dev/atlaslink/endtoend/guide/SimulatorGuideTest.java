package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.settings.Variant;
import dev.atlaslink.spectools.repository.Repository;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The simulator's guides name the choices that there are, every one of them and no other. */
final class SimulatorGuideTest {
    private static final Pattern VARIANT_ROW = Pattern.compile("(?m)^\\| `([A-Z][A-Z0-9_]*)` \\|");
    private static final Pattern CONSTANT = Pattern.compile("`([A-Z][A-Z0-9]*_[A-Z0-9_]*)`");
    private static final String VARIANTS = "\n## Variants\n";

    @Test
    void theTableOfVariantsListsExactlyTheVariants() {
        assertThat(find(VARIANT_ROW, variants())).containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void everyVariantIsTheSwitchOfABehaviour() {
        assertThat(find(CONSTANT, lastColumns())).containsAll(names());
    }

    @Test
    void noBehaviourHasASwitchThatDoesNotExist() {
        assertThat(names()).containsAll(find(CONSTANT, lastColumns()));
    }

    private static List<String> names() {
        return Arrays.stream(Variant.values()).map(Variant::name).toList();
    }

    private static String variants() {
        String guide = Repository.read(Repository.path("src/site/markdown/simulator.md"));
        String section = guide.substring(guide.indexOf(VARIANTS) + VARIANTS.length());
        return section.substring(0, section.indexOf("\n## "));
    }

    /** Returns the column of the fidelity tables that says how a behaviour can be had otherwise. */
    private static String lastColumns() {
        return Repository.read(Repository.path("src/site/markdown/simulator-fidelity.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(row -> Stream.of(row.split("\\|", -1)).skip(4).reduce("", String::concat))
                .reduce("", String::concat);
    }

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
