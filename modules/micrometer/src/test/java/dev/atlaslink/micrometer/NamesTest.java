package dev.atlaslink.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasObserver;
import io.micrometer.common.KeyValue;
import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.tck.TestObservationRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published on a busy day: all that is documented, nothing else, and no id or secret in a name or a value. */
final class NamesTest {
    @AutoClose
    private final ObservedAtlas atlas = new ObservedAtlas();

    private final BusyDay day = new BusyDay(atlas);
    private final TestObservationRegistry observations = TestObservationRegistry.create();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private final OpenWaits waits = new OpenWaits();
    private final AtlasObserver observer = AtlasObservations.observer(observations, meters);

    @BeforeEach
    void passTheDay() {
        observations.observationConfig().observationHandler(waits);
        day.pass(observer);
        waits.awaitNone();
    }

    @Test
    void observationsAreThoseThatAreDocumented() {
        Map<String, Set<String>> low = new TreeMap<>();
        Map<String, Set<String>> high = new TreeMap<>();
        for (Observation.Context context : Contexts.of(observations)) {
            keys(low, context.getName(), context.getLowCardinalityKeyValues());
            keys(high, context.getName(), context.getHighCardinalityKeyValues());
        }

        assertThat(low).isEqualTo(documented(AtlasObservation::getLowCardinalityKeyNames));
        assertThat(high).isEqualTo(documented(AtlasObservation::getHighCardinalityKeyNames));
    }

    @Test
    void everyObservationOfANameHasTheSameKeys() {
        Map<String, List<Set<String>>> byName = Contexts.of(observations).stream()
                .collect(Collectors.groupingBy(
                        Observation.Context::getName,
                        Collectors.mapping(
                                context -> context.getLowCardinalityKeyValues().stream()
                                        .map(KeyValue::getKey)
                                        .collect(Collectors.toSet()),
                                Collectors.toList())));

        assertThat(byName.values())
                .isNotEmpty()
                .allSatisfy(keys -> assertThat(Set.copyOf(keys)).hasSize(1));
    }

    @Test
    void metersAreThoseThatAreDocumented() {
        Map<String, Set<String>> found = new TreeMap<>();
        Map<String, Meter.Type> types = new TreeMap<>();
        for (Meter meter : meters.getMeters()) {
            found.computeIfAbsent(meter.getId().getName(), name -> new TreeSet<>())
                    .addAll(meter.getId().getTags().stream().map(Tag::getKey).toList());
            types.put(meter.getId().getName(), meter.getId().getType());
        }

        assertThat(found)
                .isEqualTo(Arrays.stream(AtlasMeter.values())
                        .collect(Collectors.toMap(AtlasMeter::getName, meter -> names(meter.getKeyNames()))));
        assertThat(types)
                .isEqualTo(Arrays.stream(AtlasMeter.values())
                        .collect(Collectors.toMap(AtlasMeter::getName, AtlasMeter::getType)));
    }

    @Test
    void noIdAndNoSecretIsInAnyNameOrValue() {
        Set<String> published = Stream.concat(
                        meters.getMeters().stream()
                                .flatMap(meter -> Stream.concat(
                                        Stream.of(meter.getId().getName()),
                                        meter.getId().getTags().stream()
                                                .map(tag -> tag.getKey() + "=" + tag.getValue()))),
                        Contexts.of(observations).stream()
                                .flatMap(context -> Stream.concat(
                                        Stream.of(context.getName(), context.getContextualName()),
                                        context.getAllKeyValues().stream()
                                                .map(pair -> pair.getKey() + "=" + pair.getValue()))))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(published).hasSizeGreaterThan(60).allSatisfy(text -> {
            assertThat(text).doesNotContain(day.secretsAndIds());
            // Nor what looks like an id of Atlas, a token or a key, whatever it is of.
            assertThat(text).doesNotContainPattern("[0-9a-f]{16}|[A-Za-z0-9_-]{80}|eyJ");
        });
    }

    /** As many as a dashboard can show, however many resources there are. */
    @Test
    void anotherDayAddsNoNewValues() {
        int before = meters.getMeters().size();
        Set<String> values = values();

        day.pass(observer);
        waits.awaitNone();

        assertThat(meters.getMeters()).hasSize(before);
        assertThat(values()).isEqualTo(values);
    }

    private Set<String> values() {
        return Contexts.of(observations).stream()
                .flatMap(context -> context.getLowCardinalityKeyValues().stream())
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void keys(Map<String, Set<String>> found, String name, Iterable<KeyValue> pairs) {
        found.computeIfAbsent(name, unused -> new TreeSet<>())
                .addAll(StreamSupport.stream(pairs.spliterator(), false)
                        .map(KeyValue::getKey)
                        .toList());
    }

    private static Map<String, Set<String>> documented(Function<AtlasObservation, KeyName[]> keyNames) {
        return Arrays.stream(AtlasObservation.values())
                .collect(Collectors.toMap(AtlasObservation::getName, one -> names(keyNames.apply(one))));
    }

    private static Set<String> names(KeyName... keys) {
        return Arrays.stream(keys).map(KeyName::asString).collect(Collectors.toCollection(TreeSet::new));
    }
}
