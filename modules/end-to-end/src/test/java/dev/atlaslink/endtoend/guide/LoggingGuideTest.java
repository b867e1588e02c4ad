package dev.atlaslink.endtoend.guide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import dev.atlaslink.endtoend.fixture.ProductClasses;
import dev.atlaslink.spectools.repository.Repository;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The guide to logging names every logger of ours at every level that it uses, as told by the compiled classes. */
final class LoggingGuideTest {
    private static final Set<String> LEVELS = Set.of("error", "warn", "info", "debug", "trace");

    /** Such as {@code | `dev.atlaslink.client.wire` | DEBUG | ...}. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(dev\\.atlaslink\\.[^`]+)` \\| ([A-Z]+) \\|");

    private static final JavaClasses CLASSES = ProductClasses.ALL;

    @Test
    void tableNamesEveryLoggerWithItsLevelsAndNoOther() {
        String guide = Repository.read(Repository.path("src/site/markdown/logging.md"));
        List<String> told = ROW.matcher(guide)
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        Set<String> used = CLASSES.stream().flatMap(LoggingGuideTest::uses).collect(Collectors.toSet());
        assertThat(told).containsExactlyInAnyOrderElementsOf(used);
    }

    /** So that the test above sees them all. */
    @Test
    void loggersAreOfOneKind() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .check(CLASSES);
        assertThat(CLASSES)
                .filteredOn(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(LoggerFactory.class)))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(uses(type)).as(type.getName()).isNotEmpty());
    }

    @Test
    void commandLineHasNone() {
        assertThat(Repository.filesBelow("modules/cli/src/main/java", ".java"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Repository.read(file))
                        .doesNotContain("org.slf4j", "System.Logger", "System.getLogger", "java.util.logging"));
    }

    private static Stream<String> uses(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(Logger.class))
                .map(JavaMethodCall::getName)
                .filter(LEVELS::contains)
                .map(level -> logger(type) + " " + level.toUpperCase(Locale.ROOT));
    }

    /** The name that the logger itself gives; each class that logs has one, in a constant. */
    private static String logger(JavaClass type) {
        List<Field> constants = Arrays.stream(type.reflect().getDeclaredFields())
                .filter(field -> field.getType() == Logger.class && Modifier.isStatic(field.getModifiers()))
                .toList();
        assertThat(constants).as("loggers of " + type.getName()).hasSize(1);
        try {
            constants.get(0).setAccessible(true);
            return ((Logger) constants.get(0).get(null)).getName();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
