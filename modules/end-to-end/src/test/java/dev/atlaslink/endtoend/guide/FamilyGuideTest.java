package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.repository.Repository;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every file that the guide to families sends its reader to is there, under the name that it gives. */
final class FamilyGuideTest {
    /** What stands in the first column of a table, such as {@code | `internal/kind/...Kind` | ...}. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]*`[^|]*) \\|");

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Test
    void everyFileOfTheGuideExists() {
        List<String> sources = Repository.filesBelow("modules", ".java").stream()
                .map(Path::toString)
                .filter(file -> file.contains("/src/"))
                .toList();

        assertThat(names())
                .hasSizeGreaterThan(25)
                .allSatisfy(name -> assertThat(isThere(name, sources)).as(name).isTrue());
    }

    private static List<String> names() {
        String guide = Repository.read(Repository.path("src/site/markdown/add-a-family.md"));
        return ROW.matcher(guide)
                .results()
                .map(row -> row.group(1))
                .flatMap(cell -> NAME.matcher(cell).results())
                .map((MatchResult name) -> name.group(1))
                .toList();
    }

    /** A path from the root, the name of a file, or the path or name of a class; dots stand for what a family is called. */
    private static boolean isThere(String name, List<String> sources) {
        if (Repository.path(name).toFile().exists() || isResource(name)) {
            return true;
        }
        Pattern file = Pattern.compile(".*/"
                + String.join(
                        "\\w*",
                        Arrays.stream(name.split("\\.\\.\\.", -1))
                                .map(Pattern::quote)
                                .toList())
                + "\\.java");
        return sources.stream().anyMatch(source -> file.matcher(source).matches());
    }

    private static boolean isResource(String name) {
        return name.endsWith(".yaml")
                && Repository.filesBelow("modules", name).stream()
                        .anyMatch(file -> file.toString().contains("/src/"));
    }
}
