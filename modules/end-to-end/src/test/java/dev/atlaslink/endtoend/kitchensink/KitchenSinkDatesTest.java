package dev.atlaslink.endtoend.kitchensink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.VersionedCall;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.kitchensink.ThingsApi;
import dev.atlaslink.kitchensink.model.Thing;
import dev.atlaslink.kitchensink.model.Thing20250312;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the methods that the generator makes of one operation, the client calls the newest that the resource date allows. */
final class KitchenSinkDatesTest {
    private static final CannedResponse ANY_SHAPE =
            CannedResponse.json(200, "{\"name\":\"old\",\"parent\":null,\"from\":1,\"title\":\"new\"}");

    @ParameterizedTest
    @CsvSource({
        "           , new, 2025-03-12, '{\"from\":1,\"title\":\"t\"}'",
        " 2023-06-01, old, 2023-06-01, '{\"name\":\"n\",'",
        " 2024-05-30, old, 2024-05-30, '{\"from\":1,\"title\":\"t\"}'",
        " 2025-03-12, new, 2025-03-12, '{\"from\":1,\"title\":\"t\"}'",
        " 2026-01-01, new, 2026-01-01, '{\"from\":1,\"title\":\"t\"}'"
    })
    void eachDateHasItsOwnRequestAndResponse(LocalDate resourceDate, String response, String asked, String body) {
        try (WireServer server = WireServer.playing(ANY_SHAPE);
                AtlasClient client = client(server, resourceDate)) {
            assertThat(create(client).call()).isEqualTo(response);
            assertThat(server.received().get(0).header("Accept")).contains("application/vnd.atlas." + asked + "+json");
            assertThat(server.received().get(0).body()).startsWith(body);
        }
    }

    @Test
    void dateBeforeAllIsRefusedBeforeAnythingIsSent() {
        try (WireServer server = WireServer.playing(ANY_SHAPE);
                AtlasClient client = client(server, LocalDate.parse("2022-12-31"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> create(client).call())
                    .withMessage("resourceDate is 2022-12-31; allowed for ThingsApi is 2023-01-01 or later");
            assertThat(server.connections()).isZero();
        }
    }

    private static AtlasClient client(WireServer server, LocalDate resourceDate) {
        AtlasClientBuilder builder = server.builder();
        return resourceDate == null
                ? builder.build()
                : builder.resourceDate(resourceDate).build();
    }

    private static VersionedCall<ThingsApi, String> create(AtlasClient client) {
        Thing older = Thing.builder().name("n").build();
        Thing20250312 newer = Thing20250312.builder().fromProperty(1).title("t").build();
        return client.newest(ThingsApi.class)
                .since(
                        LocalDate.parse("2025-03-12"),
                        things -> things.createThingV20250312(newer).title())
                .since(
                        LocalDate.parse("2024-05-30"),
                        things -> things.createThingV20240530(newer).name())
                .since(
                        LocalDate.parse("2023-01-01"),
                        things -> things.createThing(older).name());
    }
}
