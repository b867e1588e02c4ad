package dev.atlaslink.endtoend.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.micrometer.AtlasObservations;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.spectools.api.CompiledModule;
import dev.atlaslink.spectools.api.PublicSignatures;
import dev.atlaslink.spectools.repository.Repository;
import dev.atlaslink.spring.AtlasAutoConfiguration;
import dev.atlaslink.spring.test.AtlasTest;
import dev.atlaslink.transport.jdk.JdkTransport;
import java.lang.annotation.Annotation;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The modules keep to themselves what is theirs; {@link DependencyRulesTest} says who may use whom. */
final class ArchitectureTest {
    private static final CompiledModule API_V1 =
            CompiledModule.of(dev.atlaslink.api.v1.PrivateEndpointServicesApi.class);
    private static final CompiledModule API_V2 =
            CompiledModule.of(dev.atlaslink.api.v2.PrivateEndpointServicesApi.class);
    private static final CompiledModule CLIENT = CompiledModule.of(AtlasClient.class);
    private static final CompiledModule MICROMETER = CompiledModule.of(AtlasObservations.class);
    private static final CompiledModule SIMULATOR = CompiledModule.of(AtlasSimulator.class);
    private static final CompiledModule SPRING = CompiledModule.of(AtlasAutoConfiguration.class);
    private static final CompiledModule SPRING_TEST = CompiledModule.of(AtlasTest.class);
    private static final CompiledModule TRANSPORT_JDK = CompiledModule.of(JdkTransport.class);

    private static final String TYPE =
            "public (?:abstract |final |sealed |non-sealed )*(?:@?interface|class|record|enum) ";
    private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^" + TYPE);
    private static final Pattern DOCUMENTED_TYPE =
            Pattern.compile("(?m)^(?:/\\*\\*.*| )\\*/\\R(?:@.*\\R|//.*\\R|[ )}].*\\R)*" + TYPE);

    static Stream<CompiledModule> published() {
        return Stream.of(API_V1, API_V2, CLIENT, MICROMETER, SIMULATOR, SPRING, SPRING_TEST, TRANSPORT_JDK);
    }

    static Stream<CompiledModule> bindings() {
        return Stream.of(API_V1, API_V2);
    }

    static Stream<CompiledModule> handWritten() {
        return Stream.of(CLIENT, MICROMETER, SIMULATOR, SPRING, SPRING_TEST, TRANSPORT_JDK);
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void bindingsDependOnNoOtherModuleOfOurs(CompiledModule binding) {
        assertThat(binding.descriptor().requires().stream().map(ModuleDescriptor.Requires::name))
                .noneMatch(name -> name.startsWith("dev.atlaslink"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void internalPackagesAreNotExported(CompiledModule module) {
        assertThat(module.exports()).isNotEmpty().noneMatch(name -> name.contains("internal"));
    }

    /** Neither internals nor a binding or its library. The command line is not on the class path of these tests. */
    @Test
    void commandLineUsesThePublicFacadeOnly() {
        assertThat(Repository.filesBelow("modules/cli/src", ".java"))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(code(file))
                                .doesNotContainPattern(
                                        "dev\\.atlaslink\\.((client|simulator)\\.internal|api\\.|client\\.feign)|import feign\\."));
    }

    /** One package is there to name Feign: what it offers is a way for Feign's users. */
    @ParameterizedTest
    @MethodSource("handWritten")
    void publicSignaturesNameNoLibraryAndNoInternalType(CompiledModule module) {
        List<Class<?>> types = module.exportedClasses().stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !type.getPackageName().equals("dev.atlaslink.client.feign"))
                .toList();
        assertThat(types)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(Stream.concat(PublicSignatures.of(type), annotations(type)))
                        .noneMatch(signature -> signature.matches(
                                ".*\\b(feign\\.|com\\.fasterxml\\.|tools\\.jackson\\.|org\\.immutables\\.|org\\.apache\\."
                                        + "|org\\.eclipse\\.|dev\\.atlaslink\\.\\w+\\.internal).*")));
    }

    /** What users can see is what stands outside the internal packages; a nested type is documented with its parent. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "modules/client/src/main/java/dev",
                "modules/micrometer/src/main/java/dev",
                "modules/simulator/src/main/java/dev",
                "modules/spring-boot/src/main/java/dev",
                "modules/spring-boot-test/src/main/java/dev",
                "modules/transport-jdk/src/main/java/dev"
            })
    void everyPublicTypeIsDocumented(String sources) {
        assertThat(Repository.filesBelow(sources, ".java"))
                .filteredOn(file -> !file.toString().contains("internal") && !file.endsWith("package-info.java"))
                .filteredOn(file -> PUBLIC_TYPE.matcher(Repository.read(file)).find())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Repository.read(file)).containsPattern(DOCUMENTED_TYPE));
    }

    private static Stream<String> annotations(Class<?> type) {
        return Stream.concat(Stream.<AnnotatedElement>of(type), Arrays.stream(type.getDeclaredMethods()))
                .flatMap(element -> Arrays.stream(element.getDeclaredAnnotations()))
                .map(Annotation::toString);
    }

    /** Leaves out comments: Javadoc may point to what the code may not use. */
    private static String code(Path file) {
        return Repository.read(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\\n]*", "");
    }
}
