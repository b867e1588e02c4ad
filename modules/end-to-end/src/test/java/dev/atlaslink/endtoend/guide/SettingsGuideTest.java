package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.spectools.repository.Repository;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide names every setting, and neither it nor the README names a variable that nobody reads. */
final class SettingsGuideTest {
    private static final String GUIDE = "src/site/markdown/settings.md";

    @Test
    void everySettingOfTheBuilderIsInTheTable() {
        List<String> rows =
                read(GUIDE).lines().filter(line -> line.startsWith("| `")).toList();
        assertThat(Arrays.stream(AtlasClientBuilder.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getReturnType() == AtlasClientBuilder.class)
                        .map(Method::getName)
                        // Not a setting but the source of the second column.
                        .filter(name -> !name.equals("environment")))
                .isNotEmpty()
                .allSatisfy(setting ->
                        assertThat(rows).anyMatch(row -> row.split("\\|", 3)[1].matches(".*`" + setting + "[(`].*")));
    }

    @ParameterizedTest
    @ValueSource(strings = {GUIDE, "README.md"})
    void everyVariableIsReadByTheClient(String page) {
        String reader =
                read("modules/client/src/main/java/dev/atlaslink/client/internal/source/EnvironmentSettings.java");
        assertThat(read(page).split("[^A-Z_]+"))
                .filteredOn(word -> word.startsWith("MONGODB_ATLAS_"))
                .isNotEmpty()
                .allSatisfy(variable ->
                        assertThat(reader).contains("\"" + variable.substring("MONGODB_ATLAS_".length()) + "\""));
    }

    private static String read(String page) {
        return Repository.read(Repository.path(page));
    }
}
