package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.simulator.AtlasSimulator;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An application server holds Jackson in a loader that knows nothing of the client, and its threads have what loader they
 * have: the client reads all the same, as it names classes to Jackson and never has them found by name.
 */
final class ForeignLoaderTest {
    private static final List<Class<?>> OF_THE_APPLICATION = List.of(
            AtlasClient.class,
            dev.atlaslink.api.v1.PrivateEndpointServicesApi.class,
            dev.atlaslink.api.v2.PrivateEndpointServicesApi.class,
            LoadedProgram.class);

    /** What the thread that calls the client has. */
    enum ThreadLoader {
        NONE,
        OF_THE_LIBRARIES,
        WITH_A_COPY,
        OF_THE_TESTS
    }

    @ParameterizedTest
    @EnumSource
    void everyGenerationCreatesAndListsWhateverLoaderTheThreadHas(ThreadLoader loader) throws Exception {
        try (AtlasSimulator simulator = AtlasSimulator.builder().start();
                URLClassLoader libraries = new URLClassLoader(libraries(), ClassLoader.getPlatformClassLoader());
                URLClassLoader application = new URLClassLoader(application(), libraries);
                URLClassLoader copy = new URLClassLoader(application(), libraries)) {
            Function<Map<String, String>, List<String>> program = program(application);

            List<String> seen = within(
                    switch (loader) {
                        case NONE -> null;
                        case OF_THE_LIBRARIES -> libraries;
                        case WITH_A_COPY -> copy;
                        case OF_THE_TESTS -> ForeignLoaderTest.class.getClassLoader();
                    },
                    () -> program.apply(simulator.environment()));

            assertThat(seen)
                    .containsExactlyInAnyOrder(
                            "v1.0-legacy AWS", "v1.0 AWS", "v1.0 AZURE", "v1.0 GCP", "v2 AWS", "v2 AZURE", "v2 GCP");
        }
    }

    @Test
    void theLibrariesKnowNothingOfTheClient() throws Exception {
        try (URLClassLoader libraries = new URLClassLoader(libraries(), ClassLoader.getPlatformClassLoader())) {
            assertThat(libraries.loadClass(ObjectMapper.class.getName()).getClassLoader())
                    .isSameAs(libraries);
            for (Class<?> type : OF_THE_APPLICATION) {
                assertThatThrownBy(() -> libraries.loadClass(type.getName()))
                        .isInstanceOf(ClassNotFoundException.class);
            }
        }
    }

    private static <T> T within(ClassLoader loader, Callable<T> call) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return call.call();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @SuppressWarnings("unchecked") // the program is in another loader
    private static Function<Map<String, String>, List<String>> program(ClassLoader application)
            throws ReflectiveOperationException {
        return (Function<Map<String, String>, List<String>>) application
                .loadClass(LoadedProgram.class.getName())
                .getDeclaredConstructor()
                .newInstance();
    }

    private static URL[] application() {
        return OF_THE_APPLICATION.stream()
                .map(ForeignLoaderTest::place)
                .distinct()
                .toArray(URL[]::new);
    }

    private static URL[] libraries() {
        List<URL> application = Arrays.asList(application());
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> url(Path.of(entry).toUri()))
                .filter(entry -> application.stream().noneMatch(own -> own.sameFile(entry)))
                .toArray(URL[]::new);
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
