package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.endtoend.fixture.ProductClasses;
import dev.atlaslink.spectools.repository.Repository;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide to errors has a row for each exception that the client throws, and for no other. */
final class ErrorsGuideTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+Exception)` \\|");

    @Test
    void tableNamesEveryExceptionOnce() {
        List<String> thrown = ProductClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(AtlasException.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(ROW.matcher(Repository.read(Repository.path("src/site/markdown/errors.md")))
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(thrown);
    }
}
