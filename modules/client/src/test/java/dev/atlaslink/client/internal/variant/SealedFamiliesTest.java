package dev.atlaslink.client.internal.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each sealed family is handled whole: what a provider or Atlas adds is not taken for what was the last of a chain. */
final class SealedFamiliesTest {
    /** To a variant, such as {@code ((PrivateEndpointRequest.Gcp) request}. */
    private static final Pattern CAST_TO_VARIANT = Pattern.compile("\\(\\(?[A-Z]\\w*\\.[A-Z]\\w*\\) ?\\w");

    @Test
    void eachTableOfVariantsIsWhole() throws Exception {
        List<Class<?>> holders = classes("internal").stream()
                .filter(type -> Arrays.stream(type.getDeclaredFields())
                        .anyMatch(
                                field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Variants.class))
                .<Class<?>>map(type -> type)
                .toList();
        assertThat(holders).hasSizeGreaterThan(8);
        // A table that misses a variant fails here, by name.
        for (Class<?> holder : holders) {
            assertThat(Class.forName(holder.getName(), true, holder.getClassLoader()))
                    .isSameAs(holder);
        }
    }

    @Test
    void nobodyCastsToAVariant() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(CAST_TO_VARIANT));
        }
    }

    private static List<? extends Class<?>> classes(String folder) throws IOException, URISyntaxException {
        Path root = Path.of(Variants.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files =
                Files.walk(root.resolve("dev/atlaslink/client").resolve(folder))) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name -> load(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.')))
                    .toList();
        }
    }

    /** Does not initialize it yet. */
    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Variants.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
