package dev.atlaslink.micrometer;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Statistic;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide shows a retried call as its meters and its trace are, and lists all that is observed and counted. */
final class GuideTest {
    private static final String GUIDE = Repository.read("src/site/markdown/observability.md");
    private static final List<String> SHOWN =
            List.of("atlaslink.call", "atlaslink.retries", "http.client.request.duration");

    @AutoClose
    private final ObservedAtlas atlas = new ObservedAtlas();

    @AutoClose
    private final Traces traces = new Traces();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtlasClient client = atlas.warmClient(AtlasObservations.observer(traces.registry(), meters));

    @BeforeEach
    void makeARetriedCall() {
        traces.forget();
        meters.clear();
        traces.registry().observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        atlas.simulator().faults().add(Fault.respond(FaultResponse.status(503)).times(1));
        traces.during("my job", () -> client.project().regionalMode().isEnabled());
    }

    @Test
    void metersOfARetriedCallAreAsTheGuidePrintsThem() {
        String printed = meters.getMeters().stream()
                .filter(meter -> SHOWN.contains(meter.getId().getName()))
                .map(GuideTest::line)
                .sorted()
                .collect(Collectors.joining("\n"));

        assertThat(GUIDE).contains("```\n" + printed + "\n```");
    }

    @Test
    void traceOfARetriedCallIsAsTheGuidePrintsIt() {
        assertThat(GUIDE).contains("```\n" + tree("0000000000000000", "").strip() + "\n```");
    }

    @ParameterizedTest
    @EnumSource(AtlasObservation.class)
    void observationStandsInTheGuideWithItsKeys(AtlasObservation observation) {
        assertThat(GUIDE)
                .contains("| `" + observation.getName() + "` | " + keys(observation.getLowCardinalityKeyNames()) + " | "
                        + keys(observation.getHighCardinalityKeyNames()) + " |");
    }

    @ParameterizedTest
    @EnumSource(AtlasMeter.class)
    void meterStandsInTheGuideWithItsKindAndKeys(AtlasMeter meter) {
        String kind = meter.getType().name().toLowerCase(Locale.ROOT).replace('_', ' ');

        assertThat(GUIDE)
                .contains(("| `" + meter.getName() + "` | " + kind + " | " + keys(meter.getKeyNames()) + " | ")
                        .replace("|  |", "| |"));
    }

    /** Of its keys the one that tells the requests of one call apart. */
    private static String line(Meter meter) {
        String key = meter.getId().getName().equals("atlaslink.retries") ? "error.type" : "http.response.status_code";
        long count = StreamSupport.stream(meter.measure().spliterator(), false)
                .filter(measurement -> measurement.getStatistic() == Statistic.COUNT)
                .mapToLong(measurement -> Math.round(measurement.getValue()))
                .sum();
        return meter.getId().getName() + "{" + key + "=" + meter.getId().getTag(key) + "} " + count;
    }

    private String tree(String parent, String indent) {
        return traces.spans().stream()
                .filter(span -> span.getParentSpanId().equals(parent))
                .map(span -> indent + span.getName() + status(span) + "\n" + tree(span.getSpanId(), indent + "  "))
                .collect(Collectors.joining());
    }

    private static String status(SpanData span) {
        String status = span.getAttributes().get(stringKey("http.response.status_code"));
        return span.getKind() == SpanKind.CLIENT ? " (" + status + ")" : "";
    }

    private static String keys(KeyName... keys) {
        return Arrays.stream(keys).map(key -> "`" + key.asString() + "`").collect(Collectors.joining(", "));
    }
}
