package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.VersionedCall;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several dates of one operation, the newest is called that is not later than the resource date (seed 004). */
final class NewestVersionTest {
    private static final LocalDate OLD = LocalDate.parse("2023-01-01");
    private static final LocalDate NEW = LocalDate.parse("2025-03-12");
    private static final CannedResponse OLD_SHAPE = CannedResponse.json(200, "{\"name\":\"old\"}");
    private static final CannedResponse NEW_SHAPE = CannedResponse.json(200, "[\"new\"]");

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, old, 2023-01-01",
        "2025-03-11, old, 2025-03-11",
        "2025-03-12, new, 2025-03-12",
        "2026-01-01, new, 2026-01-01"
    })
    void methodThatFitsTheResourceDateIsCalled(LocalDate resourceDate, String shape, String asked) {
        try (WireServer server = WireServer.playing(shape.equals("old") ? OLD_SHAPE : NEW_SHAPE);
                AtlasClient client = server.builder().resourceDate(resourceDate).build()) {
            assertThat(name(client).call()).isEqualTo(shape);
            assertThat(server.received().get(0).header("Accept")).contains("application/vnd.atlas." + asked + "+json");
        }
    }

    @Test
    void newestOfAllIsCalledWithoutAResourceDate() {
        try (WireServer server = WireServer.playing(NEW_SHAPE);
                AtlasClient client = server.builder().build()) {
            assertThat(name(client).call()).isEqualTo("new");
            assertThat(server.received().get(0).header("Accept")).contains("application/vnd.atlas.2025-03-12+json");
        }
    }

    @Test
    void resourceDateOfAViewGoesBeforeThatOfTheClient() {
        try (WireServer server = WireServer.playing(OLD_SHAPE);
                AtlasClient client = server.builder().resourceDate(NEW).build()) {
            assertThat(name(client.withOptions(o -> o.resourceDate(OLD))).call())
                    .isEqualTo("old");
        }
    }

    @Test
    void dateBeforeAllIsRefusedBeforeAnythingIsSent() {
        try (WireServer server = WireServer.playing(OLD_SHAPE);
                AtlasClient client = server.builder()
                        .resourceDate(LocalDate.parse("2022-12-31"))
                        .build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> name(client).call())
                    .withMessage("resourceDate is 2022-12-31; allowed for ThingsApi is 2023-01-01 or later");
            assertThat(server.connections()).isZero();
        }
    }

    /** A date that leads to the newer shape must not bring it into a method that returns the older one. */
    @Test
    void methodOfAnOlderDateGetsItsOwnShapeWhateverTheResourceDate() {
        try (WireServer server = WireServer.playing(OLD_SHAPE);
                AtlasClient client = server.builder()
                        .resourceDate(LocalDate.parse("2026-01-01"))
                        .build()) {
            assertThat(client.api(ThingsApi.class).getThing("1")).isEqualTo(Map.of("name", "old"));
            assertThat(server.received().get(0).header("Accept")).contains("application/vnd.atlas.2023-01-01+json");
        }
    }

    @Test
    void methodOfALaterDateNamesTheOneThatFits() {
        try (WireServer server = WireServer.playing(OLD_SHAPE);
                AtlasClient client = server.builder()
                        .resourceDate(LocalDate.parse("2024-01-01"))
                        .build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.api(ThingsApi.class).getThingV20250312("1"))
                    .withMessage("resourceDate is 2024-01-01; allowed for getThingV20250312 is 2025-03-12 or later, and"
                            + " for getThing 2023-01-01 or later");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void dateOrWayThatIsMissingOrThereAlreadyIsRefused() {
        try (WireServer server = WireServer.playing(OLD_SHAPE);
                AtlasClient client = server.builder().build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> name(client).since(NEW, api -> ""))
                    .withMessage("date is 2025-03-12; allowed is any but [2023-01-01, 2025-03-12]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.newest(ThingsApi.class).since(null, api -> ""))
                    .withMessage("date is null; allowed is the date of a generated method");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.newest(ThingsApi.class).since(NEW, null))
                    .withMessage("way is null; allowed is a call of the generated interface");
            assertThatIllegalArgumentException().isThrownBy(() -> client.newest(Runnable.class));
        }
    }

    private static VersionedCall<ThingsApi, String> name(AtlasClient client) {
        return client.newest(ThingsApi.class)
                .since(NEW, api -> api.getThingV20250312("1").get(0))
                .since(OLD, api -> (String) api.getThing("1").get("name"));
    }
}
