package dev.atlaslink.micrometer;

import static io.micrometer.observation.tck.TestObservationRegistryAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.Call;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.GlobalObservationConvention;
import io.micrometer.observation.tck.TestObservationRegistry;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names can be replaced, for one observer or for a whole registry. */
final class ConventionTest {
    @AutoClose
    private final ObservedAtlas atlas = new ObservedAtlas();

    private final TestObservationRegistry registry = TestObservationRegistry.create();

    @Test
    void conventionOfTheBuilderReplacesTheDefault() {
        atlas.warmClient(AtlasObservations.builder()
                .observations(registry)
                .callConvention(new DefaultCallConvention() {
                    @Override
                    public String getName() {
                        return "our.atlas";
                    }

                    @Override
                    public KeyValues getLowCardinalityKeyValues(CallContext context) {
                        return super.getLowCardinalityKeyValues(context).and("team", "platform");
                    }
                })
                .build());

        assertThat(registry)
                .hasObservationWithNameEqualTo("our.atlas")
                .that()
                .hasLowCardinalityKeyValue("team", "platform")
                .hasLowCardinalityKeyValue("atlaslink.api.generation", "v2");
    }

    @Test
    void globalConventionOfTheRegistryReplacesTheDefault() {
        registry.observationConfig().observationConvention(new Global());

        atlas.warmClient(AtlasObservations.observer(registry, new SimpleMeterRegistry()));

        assertThat(registry).hasObservationWithNameEqualTo("global.atlas");
        assertThat(Contexts.of(registry, "http.client.request.duration")).isEmpty();
    }

    /** With nothing to tell, nothing is told, and calls go on. */
    @Test
    void observerWithoutRegistriesIsOfNoConsequence() {
        AtlasObserver observer = AtlasObservations.builder().build();

        assertThat(atlas.warmClient(observer).project().regionalMode().isEnabled())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://cloud.mongodb.com, cloud.mongodb.com, 443",
        "http://localhost, localhost, 80",
        "http://127.0.0.1:8080, 127.0.0.1, 8080"
    })
    void serverIsNamedByHostAndPort(URI baseUrl, String address, String port) {
        Call call = new Call(1, "getThing", "GET", "/things/1", Instant.EPOCH, "/things/{id}", baseUrl);

        KeyValues values = new DefaultAttemptConvention().getLowCardinalityKeyValues(new AttemptContext(call, 1));

        assertThat(values)
                .contains(AtlasKey.SERVER_ADDRESS.withValue(address), AtlasKey.SERVER_PORT.withValue(port))
                .contains(AtlasKey.API_GENERATION.withValue("none"));
    }

    @Test
    void nullIsRefusedByName() {
        AtlasObservationsBuilder builder = AtlasObservations.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.observations(null))
                .withMessage("observations is null; allowed is an observation registry");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.meters(null))
                .withMessage("meters is null; allowed is a meter registry");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.waitConvention(null))
                .withMessageStartingWith("waitConvention is null; allowed is ");
    }

    private static final class Global extends DefaultAttemptConvention
            implements GlobalObservationConvention<AttemptContext> {
        @Override
        public String getName() {
            return "global.atlas";
        }
    }
}
