package dev.atlaslink.endtoend.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.endtoend.fixture.ProductClasses;
import dev.atlaslink.spectools.repository.Repository;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which generation is spoken matters to two rooms of the client only: one describes the generations, one speaks them. Anybody
 * else asks what a generation can do, so that a new one cannot be taken for an old one in silence.
 */
final class GenerationRulesTest {
    private static final String[] ROOMS = {
        "dev.atlaslink.client.internal.generation", "dev.atlaslink.client.internal.version.."
    };

    private static final JavaClasses CLIENT = ProductClasses.ALL.that(resideInAPackage("dev.atlaslink.client.."));

    /** A comparison, and a switch, too, which javac makes an access to each constant of. */
    private static final DescribedPredicate<JavaAccess<?>> TELLS_GENERATIONS_APART = describe(
            "name a generation, or compare it by order",
            access -> access.getTargetOwner().isEquivalentTo(ApiVersion.class)
                    && (access.getName().matches("V[0-9]+(_\\w+)?")
                            || Set.of("compareTo", "ordinal").contains(access.getName())));

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

    /** As in "use v2". */
    private static final Predicate<String> NAMES_A_GENERATION =
            Pattern.compile("\\bv[0-9]+(\\.[0-9]+)?\\b").asPredicate();

    /** The names of two parameters, which the method has. */
    private static final Set<String> PARAMETERS = Set.of("\"v1\"", "\"v2\"");

    @Test
    void onlyTwoRoomsTellGenerationsApart() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOMS)
                .and()
                .doNotHaveFullyQualifiedName(ApiVersion.class.getName())
                .should()
                .accessTargetWhere(TELLS_GENERATIONS_APART)
                .check(CLIENT);
    }

    /** The demo shows each generation by itself, by a switch without a default. */
    @Test
    void theCommandLineNamesNoneButInItsDemo() {
        assertThat(Repository.filesBelow("modules/cli/src/main", ".java").stream()
                        .filter(file -> !file.toString().contains("/demo/")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Repository.read(file)).doesNotContainPattern("ApiVersion\\.V[0-9]"));
    }

    @Test
    void noMessageNamesAGenerationByItself() {
        Stream<String> found = Repository.filesBelow("modules/client/src/main/java", ".java").stream()
                .filter(file -> !file.endsWith("ApiVersion.java") && !file.endsWith("Traits.java"))
                // Examples in Javadoc are no messages.
                .flatMap(file -> TEXT.matcher(Repository.read(file).replaceAll("(?s)/\\*.*?\\*/", ""))
                        .results()
                        .map(MatchResult::group)
                        .filter(NAMES_A_GENERATION)
                        .filter(text -> !PARAMETERS.contains(text))
                        .map(text -> file.getFileName() + ": " + text));
        assertThat(found).isEmpty();
    }

    @Test
    void theRoomsDoTellThemApart() {
        Set<String> speakers = Set.copyOf(CLIENT.stream()
                .filter(type -> type.getAccessesFromSelf().stream().anyMatch(TELLS_GENERATIONS_APART))
                .map(type -> type.getPackageName().replace("dev.atlaslink.client.internal.", ""))
                .toList());
        assertThat(speakers).contains("generation", "version");
    }
}
