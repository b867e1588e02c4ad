package dev.atlaslink.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example of a dashboard asks for metrics and labels that Prometheus gets, and shows every one of our meters. */
final class DashboardTest {
    private static final String DASHBOARD = "src/site/dashboards/atlaslink.json";
    private static final Pattern METRIC = Pattern.compile("\\b(?:atlaslink|http_client)_\\w+");
    private static final Pattern LABEL =
            Pattern.compile("\\bby \\(([^)]*)\\)|\\{\\{(\\w+)}}|[{,] ?(\\w+) ?(?:=~|!~|!=|=)\"");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-z]\\w*)(?:\\{([^}]*)})? ");

    @AutoClose
    private final ObservedAtlas atlas = new ObservedAtlas();

    private final PrometheusMeterRegistry prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<String, Set<String>> samples = new TreeMap<>();

    @BeforeEach
    void scrapeAfterABusyDay() {
        ObservationRegistry observations = ObservationRegistry.create();
        OpenWaits waits = new OpenWaits();
        observations
                .observationConfig()
                .observationHandler(waits)
                .observationHandler(new DefaultMeterObservationHandler(prometheus));
        new BusyDay(atlas).pass(AtlasObservations.observer(observations, prometheus));
        waits.awaitNone();
        SAMPLE.matcher(prometheus.scrape())
                .results()
                .forEach(line -> samples.computeIfAbsent(line.group(1), name -> new TreeSet<>())
                        .addAll(labels(line.group(2))));
    }

    @Test
    void everyMetricThatIsAskedForIsPublishedWithTheLabelsThatAreAskedFor() throws JsonProcessingException {
        List<JsonNode> targets =
                new ObjectMapper().readTree(Repository.read(DASHBOARD)).findParents("expr");

        assertThat(targets).hasSizeGreaterThan(8).allSatisfy(target -> {
            String query = target.path("expr").asText();
            Set<String> metrics = metrics(query);
            assertThat(metrics).as(query).isNotEmpty();
            assertThat(samples.keySet()).as(query).containsAll(metrics);
            Set<String> known = metrics.stream()
                    .flatMap(metric -> samples.get(metric).stream())
                    .collect(Collectors.toSet());
            assertThat(known)
                    .as(query)
                    .containsAll(asked(query + " " + target.path("legendFormat").asText()));
        });
    }

    @Test
    void everyMeterIsShown() {
        String dashboard = Repository.read(DASHBOARD);

        assertThat(Arrays.stream(AtlasMeter.values()).map(AtlasMeter::getName))
                .allSatisfy(name -> assertThat(dashboard).contains(name.replace('.', '_')));
        assertThat(Arrays.stream(AtlasObservation.values()).map(AtlasObservation::getName))
                .allSatisfy(name -> assertThat(dashboard).contains(name.replace('.', '_')));
    }

    private static Set<String> asked(String text) {
        return LABEL.matcher(text)
                .results()
                .flatMap(found -> Arrays.stream(new String[] {found.group(1), found.group(2), found.group(3)})
                        .filter(group -> group != null)
                        .flatMap(group -> Arrays.stream(group.split(", ?"))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> labels(String text) {
        Matcher names = Pattern.compile("(\\w+)=\"").matcher(text == null ? "" : text);
        return names.results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Some labels begin as metrics do. */
    private static Set<String> metrics(String query) {
        Set<String> metrics =
                METRIC.matcher(query).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        for (AtlasKey key : AtlasKey.values()) {
            metrics.remove(key.asString().replace('.', '_'));
        }
        return metrics;
    }
}
