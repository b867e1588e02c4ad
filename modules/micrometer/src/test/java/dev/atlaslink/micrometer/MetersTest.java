package dev.atlaslink.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.event.UnexpectedStatus;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.settings.EndpointSet;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted, with the amounts that are right. */
final class MetersTest {
    private static final String SET = "Private Endpoint Services";

    @AutoClose
    private final ObservedAtlas atlas = new ObservedAtlas();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtlasObserver observer = AtlasObservations.observer(ObservationRegistry.NOOP, meters);

    @Test
    void rateLimitIsShownAsTheLatestResponseToldIt() {
        AtlasClient client = atlas.client(observer);
        client.project().regionalMode().isEnabled();
        client.project().regionalMode().isEnabled();

        assertThat(gauge("atlaslink.rate.limit.remaining"))
                .isEqualTo(atlas.simulator()
                        .rateLimits()
                        .remaining(atlas.simulator().projectId(), EndpointSet.PRIVATE_ENDPOINT_SERVICES));
        assertThat(gauge("atlaslink.rate.limit.capacity")).isEqualTo(4000);
    }

    @Test
    void timeThatAttemptsWaitForTheRateLimitIsSummedUp() {
        atlas.simulator().rateLimits().set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 2, 1);
        AtlasClient client = atlas.keep(atlas.builder(observer)
                .permitSource(PermitSource.inProcess(atlas.simulator().clock().withZone(ZoneOffset.UTC))));
        for (int i = 0; i < 4; i++) {
            client.project().regionalMode().isEnabled();
        }

        Timer waits = meters.get("atlaslink.permit.wait")
                .tag("atlaslink.endpoint.set", SET)
                .timer();
        assertThat(waits.count()).isGreaterThanOrEqualTo(4);
        assertThat(waits.totalTime(TimeUnit.SECONDS)).isBetween(1.0, 600.0);
    }

    @Test
    void tokenIsFetchedOnceUntilItExpires() {
        AtlasClient client = atlas.keep(atlas.builder(observer).credentials(atlas.serviceAccount()));
        client.project().regionalMode().isEnabled();
        client.project().regionalMode().isEnabled();
        assertThat(fetches("none")).isEqualTo(1);

        atlas.simulator().faults().add(Fault.expireToken().times(1));
        client.project().regionalMode().isEnabled();
        assertThat(fetches("none")).isEqualTo(2);
    }

    @Test
    void tokenThatIsRefusedIsCountedByWhy() {
        atlas.simulator().faults().add(Fault.respond(FaultResponse.status(401)).onOperation("createAccessToken"));
        AtlasClient client = atlas.keep(atlas.builder(observer).credentials(atlas.serviceAccount()));

        assertThatThrownBy(() -> client.project().regionalMode().isEnabled()).isInstanceOf(AtlasException.class);

        assertThat(meters.get("atlaslink.token.fetch").timers())
                .singleElement()
                .satisfies(timer ->
                        assertThat(timer.getId().getTag("error.type")).startsWith("dev.atlaslink.client.error."));
    }

    @Test
    void deprecationIsCountedWithTheDayOfItsEnd() {
        atlas.simulator().versions().deprecate(LocalDate.parse("2023-01-01"), LocalDate.parse("2025-06-01"));
        atlas.simulator().versions().sunset(LocalDate.parse("2023-01-01"), LocalDate.parse("2027-01-01"));
        AtlasClient client = atlas.client(observer);
        client.project().regionalMode().isEnabled();
        client.project().regionalMode().isEnabled();

        assertThat(meters.get("atlaslink.deprecations")
                        .tag("atlaslink.operation.id", "getGroupPrivateEndpointRegionalMode")
                        .tag("atlaslink.sunset.date", "2027-01-01")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    /** What Atlas sends could be anything, and each value would be a meter. */
    @ParameterizedTest
    @CsvSource({"WARMING_UP, WARMING_UP", "'a<b>\"c\"', OTHER", "id-5f7cac1adf5d6c6306f4b200, OTHER"})
    void statusIsAValueOnlyIfItLooksLikeOne(String status, String value) {
        observer.unexpectedStatus(new UnexpectedStatus("thing", "1", new ResourceStatus(status)));

        assertThat(meters.get("atlaslink.unexpected.statuses")
                        .tag("atlaslink.resource.kind", "thing")
                        .tag("atlaslink.resource.status", value)
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    private double gauge(String name) {
        return meters.get(name).tag("atlaslink.endpoint.set", SET).gauge().value();
    }

    private long fetches(String errorType) {
        return meters.get("atlaslink.token.fetch")
                .tag("error.type", errorType)
                .timer()
                .count();
    }
}
