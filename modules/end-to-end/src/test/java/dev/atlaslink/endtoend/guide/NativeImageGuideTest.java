package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.api.CompiledModule;
import dev.atlaslink.spectools.repository.Repository;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide to native images names all that the client implements and reads as the program runs. */
final class NativeImageGuideTest {
    private static final String GUIDE = Repository.read(Repository.path("src/site/markdown/native-image.md"));

    @Test
    void everyGeneratedImplementationIsNamed() {
        assertThat(Stream.of(
                                dev.atlaslink.api.v1.PrivateEndpointServicesApi.class,
                                dev.atlaslink.api.v2.PrivateEndpointServicesApi.class)
                        .flatMap(binding -> CompiledModule.of(binding).exportedClasses().stream())
                        .filter(type -> type.getSimpleName().endsWith("ApiCalls")))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(GUIDE).contains("`" + type.getName() + "`"));
    }

    @Test
    void everyResourceIsNamed() {
        Path resources = Repository.path("modules/client/src/main/resources");
        assertThat(Repository.filesBelow("modules/client/src/main/resources", ""))
                .filteredOn(file -> !file.toString().contains("META-INF"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(GUIDE).contains("`" + resources.relativize(file) + "`"));
    }

    /** As the guide says of it. */
    @Test
    void clientLooksNothingUpByNameButCodecsAndImplementations() {
        assertThat(Repository.filesBelow("modules/client/src/main/java", ".java"))
                .isNotEmpty()
                .filteredOn(file -> !file.endsWith("GeneratedCodecs.java") && !file.endsWith("WrittenApi.java"))
                .allSatisfy(file -> assertThat(Repository.read(file))
                        .doesNotContain("ServiceLoader", "Class.forName", "loadClass", "findAndRegisterModules"));
    }
}
