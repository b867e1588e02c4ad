package dev.atlaslink.endtoend.build;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.atlaslink.endtoend.fixture.ProductClasses;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which module and package may use which, as told by the compiled classes. */
final class DependencyRulesTest {
    private static final String GENERATED = "dev.atlaslink.api..";
    private static final String CLIENT = "dev.atlaslink.client..";
    private static final String WORDING = "dev.atlaslink.client.internal.wording";
    private static final String SIMULATOR = "dev.atlaslink.simulator..";

    private static final String CODECS =
            ".*(Codec|\\.JsonInput|\\.JsonOutput|\\.JsonTokens|\\.JsonWords|\\.JsonModels|\\.JsonMismatchException)(\\$.*)?";

    private static final JavaClasses CLASSES = ProductClasses.ALL;

    @ParameterizedTest
    @ValueSource(strings = {"dev.atlaslink.api.v1..", "dev.atlaslink.api.v2.."})
    void bindingUsesFeignAndAnnotationsOnlyAndItsCodecsThePlainestOfJackson(String binding) {
        classes()
                .that()
                .resideInAPackage(binding)
                .and()
                .haveNameNotMatching(CODECS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        binding, "java..", "feign..", "com.fasterxml.jackson.annotation..", "org.immutables..")
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage(binding)
                .and()
                .haveNameMatching(CODECS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(binding, "java..", "com.fasterxml.jackson.core..")
                .check(CLASSES);
    }

    /** Without jackson-core 2 they would not load. */
    @Test
    void modelsDoWithoutTheirCodecs() {
        noClasses()
                .that()
                .resideInAPackage(GENERATED)
                .and()
                .haveNameNotMatching(CODECS)
                .should()
                .dependOnClassesThat(nameMatching(CODECS))
                .check(CLASSES);
    }

    /** Otherwise both would agree on what a wrong template made. */
    @Test
    void simulatorSharesNothingWithTheClient() {
        noClasses()
                .that()
                .resideInAPackage(SIMULATOR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(GENERATED, CLIENT, "feign..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(CLIENT, GENERATED)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SIMULATOR)
                .check(CLASSES);
    }

    @Test
    void onlyTheGenerationsAndTheTokenFetchNameGeneratedTypes() {
        noClasses()
                .that()
                .resideInAPackage(CLIENT)
                .and()
                .resideOutsideOfPackages(
                        "dev.atlaslink.client.internal.version.legacy",
                        "dev.atlaslink.client.internal.version.v1",
                        "dev.atlaslink.client.internal.version.v2",
                        "dev.atlaslink.client.internal.auth",
                        "dev.atlaslink.client.internal.pipeline")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(GENERATED)
                .check(CLASSES);
    }

    /** A call goes down from the facade to the wire, and a response comes back as a value. */
    @Test
    void wireKnowsNothingOfTheFacade() {
        noClasses()
                .that()
                .resideInAnyPackage(internal("auth", "call", "codec", "http", "limit", "token"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(internal(
                        "compare",
                        "connect",
                        "creation",
                        "facade",
                        "family",
                        "operation",
                        "paging",
                        "pipeline",
                        "version.."))
                .check(CLASSES);
    }

    /** Feign, Jackson and HttpClient stay replaceable. */
    @Test
    void valuesAndFacadeUseNoLibraryOfTheWire() {
        noClasses()
                .that()
                .resideInAnyPackage(internal(
                        "compare",
                        "connect",
                        "creation",
                        "facade",
                        "family",
                        "generation",
                        "operation",
                        "paging",
                        "settings",
                        "variant",
                        "version",
                        "version.shared"))
                .or()
                .resideInAnyPackage(
                        "dev.atlaslink.client",
                        "dev.atlaslink.client.credentials",
                        "dev.atlaslink.client.error",
                        "dev.atlaslink.client.event",
                        "dev.atlaslink.client.limit",
                        "dev.atlaslink.client.model",
                        "dev.atlaslink.client.transport")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("feign..", "com.fasterxml..", "org.apache..")
                .check(CLASSES);
    }

    /** Results are what it writes; whatever else it wrote would be one more way to do the same. */
    @Test
    void onlyResultsAreWrittenByImmutables() {
        noClasses()
                .that()
                .resideInAPackage("dev.atlaslink.client..")
                .and()
                .resideOutsideOfPackages("dev.atlaslink.client.model", "dev.atlaslink.client.error")
                .and()
                .haveNameNotMatching(".*\\.internal\\.result\\.ResultStyle")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.immutables..")
                .check(CLASSES);
    }

    /** But for how bad arguments are refused and text of servers is escaped: one wording for all. */
    @Test
    void valuesKnowNoInternals() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.atlaslink.client.error",
                        "dev.atlaslink.client.event",
                        "dev.atlaslink.client.model",
                        "dev.atlaslink.client.transport")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.atlaslink.client.internal..").and(not(resideInAPackage(WORDING))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {WORDING, "dev.atlaslink.simulator.internal.wording"})
    void wordingKnowsNothingElse(String wording) {
        classes()
                .that()
                .resideInAPackage(wording)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(wording, "java..")
                .check(CLASSES);
    }

    /** The client's public packages may make what implements them, so only those that do are held to an order. */
    @ParameterizedTest
    @ValueSource(strings = {"dev.atlaslink.client.internal.", "dev.atlaslink.simulator."})
    void noPackagesDependOnEachOther(String prefix) {
        assertThat(PackageCycles.among(CLASSES, name -> name.startsWith(prefix)))
                .isEmpty();
    }

    @Test
    void noPackagesOfTheSpecToolsDependOnEachOther() {
        JavaClasses tools = new ClassFileImporter().importPackages("dev.atlaslink.spectools");
        assertThat(tools).isNotEmpty();
        assertThat(PackageCycles.among(tools, name -> name.startsWith("dev.atlaslink.spectools.")))
                .isEmpty();
    }

    @Test
    void packagesThatDependOnEachOtherAreFound() {
        assertThat(PackageCycles.among(CLASSES, name -> name.startsWith("dev.atlaslink.client")))
                .anySatisfy(step -> assertThat(step)
                        .contains("dev.atlaslink.client.AtlasClientBuilder", "dev.atlaslink.client.internal."));
    }

    @Test
    void endToEndTestsUseNoInternals() {
        // Packages tell all: what the tests use need not be read.
        ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("dev.atlaslink.client.internal..", "dev.atlaslink.simulator.internal..")
                    .check(new ClassFileImporter().importPackages("dev.atlaslink.endtoend"));
        });
    }

    /** What the JUnit extension says of a failed test belongs to the test's output. */
    @Test
    void librariesPrintNothing() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.atlaslink.simulator.junit")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    private static String[] internal(String... packages) {
        return Arrays.stream(packages)
                .map(name -> "dev.atlaslink.client.internal." + name)
                .toArray(String[]::new);
    }
}
