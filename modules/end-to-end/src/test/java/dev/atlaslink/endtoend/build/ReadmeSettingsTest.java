package dev.atlaslink.endtoend.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.spectools.repository.Repository;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README names every setting, and no variable that nobody reads. */
final class ReadmeSettingsTest {
    @Test
    void everySettingOfTheBuilderIsInTheTable() {
        List<String> rows =
                Readme.text().lines().filter(line -> line.startsWith("| `")).toList();
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

    @Test
    void everyVariableIsReadByTheClient() {
        String reader = Repository.read(Repository.path(
                "modules/client/src/main/java/dev/atlaslink/client/internal/source/EnvironmentSettings.java"));
        assertThat(Readme.text().split("[^A-Z_]+"))
                .filteredOn(word -> word.startsWith("MONGODB_ATLAS_"))
                .isNotEmpty()
                .allSatisfy(variable ->
                        assertThat(reader).contains("\"" + variable.substring("MONGODB_ATLAS_".length()) + "\""));
    }

    @Test
    void readmeIsShort() {
        assertThat(Readme.text().lines()).hasSizeLessThan(200);
    }
}
