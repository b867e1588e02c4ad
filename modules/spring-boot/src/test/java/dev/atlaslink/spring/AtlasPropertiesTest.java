package dev.atlaslink.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.atlaslink.client.AtlasClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What editors and the guide say of the properties is true, and complete. */
final class AtlasPropertiesTest {
    private static final Path ROOT = Path.of(System.getProperty("atlaslink.root"));

    /** Beans of the application, not text. */
    private static final Set<String> BEANS = Set.of("transport", "observer", "sleeper");

    /** By a customizer only: a bean of this type is the application's own time. */
    private static final String CLOCK = "clock";

    /** By other names, as text. */
    private static final Map<String, List<String>> PROPERTIES = Map.of(
            "credentials",
            List.of(
                    "api-key.public-key",
                    "api-key.private-key",
                    "service-account.client-id",
                    "service-account.client-secret",
                    "access-token"),
            "pollInterval",
            List.of("poll-interval.first", "poll-interval.longest"),
            "proxyCredentials",
            List.of("proxy-credentials.user", "proxy-credentials.password"),
            "sslContext",
            List.of("ssl.bundle"));

    private final Map<String, JsonNode> metadata = metadata();

    @Test
    void everySettingOfTheBuilderIsAPropertyABeanOrLeftToACustomizer() {
        Set<String> expected = Arrays.stream(AtlasClientBuilder.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == AtlasClientBuilder.class)
                .map(Method::getName)
                // Not a setting but where others come from.
                .filter(name -> !name.equals("environment") && !name.equals(CLOCK) && !BEANS.contains(name))
                .flatMap(name -> PROPERTIES.getOrDefault(name, List.of(kebab(name))).stream())
                .map("atlaslink."::concat)
                .collect(Collectors.toCollection(TreeSet::new));
        expected.add("atlaslink.enabled");

        assertThat(metadata.keySet())
                .filteredOn(name -> name.startsWith("atlaslink."))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyPropertyIsDescribed() {
        assertThat(metadata).isNotEmpty().allSatisfy((name, property) -> {
            assertThat(property.path("description").asText())
                    .as(name)
                    .isNotBlank()
                    .endsWith(".");
            assertThat(property.path("type").asText()).as(name).isNotBlank();
        });
    }

    /** The guide to settings is held to the client by tests of its own. */
    @Test
    void defaultsAreThoseOfTheClient() {
        Map<String, String> rows = rows("settings.md", "| `(\\w+)(?:\\(..\\))?` \\|[^|]*\\| ([^|]+) \\|");
        Map<String, JsonNode> compared = new TreeMap<>(metadata);
        compared.values().removeIf(property -> !property.has("defaultValue"));
        compared.keySet().removeIf(name -> !rows.containsKey(setting(name)));

        assertThat(compared).containsKeys("atlaslink.base-url", "atlaslink.call-timeout", "atlaslink.max-attempts");
        assertThat(compared)
                .allSatisfy((name, property) -> assertThat(
                                property.path("defaultValue").asText())
                        .as(name)
                        .isEqualTo(asProperty(rows.get(setting(name)))));
        assertThat(rows.get("poll-interval"))
                .as("the client's, which AtlasProperties repeats")
                .isEqualTo("1 s, growing to 30 s");
        assertThat(metadata.get("atlaslink.poll-interval.first")
                        .path("defaultValue")
                        .asText())
                .isEqualTo("1s");
        assertThat(metadata.get("atlaslink.poll-interval.longest")
                        .path("defaultValue")
                        .asText())
                .isEqualTo("30s");
    }

    @Test
    void guideListsEveryProperty() {
        Map<String, String> rows = rows("spring.md", "| `((?:atlaslink|management)[a-z0-9.-]+)` \\|([^|]*)\\|");

        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(metadata.keySet());
        assertThat(metadata)
                .allSatisfy((name, property) -> assertThat(rows.get(name).replace("`", ""))
                        .as(name)
                        .isEqualTo(property.path("defaultValue").asText()));
    }

    @Test
    void secretsAreMasked() {
        Map<String, String> secrets = Map.of(
                "atlaslink.api-key.private-key", "confidential",
                "atlaslink.service-account.client-secret", "confidential",
                "atlaslink.access-token", "confidential",
                "atlaslink.proxy-credentials.password", "confidential");

        AtlasProperties bound = new Binder(new MapConfigurationPropertySource(secrets))
                .bind("atlaslink", AtlasProperties.class)
                .get();

        assertThat(bound.accessToken().reveal()).isEqualTo("confidential");
        assertThat(bound.toString()).contains("accessToken=***").doesNotContain("confidential");
    }

    private static Map<String, JsonNode> metadata() {
        Map<String, JsonNode> properties = new TreeMap<>();
        try (var in = AtlasProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            new ObjectMapper()
                    .readTree(in)
                    .path("properties")
                    .forEach(property -> properties.put(property.path("name").asText(), property));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Returns the second group of the rows that match by their first, as the name of a property. */
    private static Map<String, String> rows(String guide, String row) {
        String text;
        try {
            text = Files.readString(ROOT.resolve("src/site/markdown").resolve(guide));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Pattern.compile("(?m)^\\" + row)
                .matcher(text)
                .results()
                .collect(Collectors.toMap(
                        match -> kebab(match.group(1)), match -> match.group(2).strip(), (a, b) -> a));
    }

    private static String setting(String property) {
        return property.replaceFirst("atlaslink\\.", "");
    }

    /** The first value of a cell, as it is written in a property. */
    private static String asProperty(String cell) {
        return cell.replace("`", "")
                .replaceFirst("^(\\d+) s.*", "$1s")
                .replaceFirst("^(\\d+) min.*", "$1m")
                .replaceFirst("^(\\d+) MiB.*", "$1MB")
                .replaceFirst("^in process$", "in-process");
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
