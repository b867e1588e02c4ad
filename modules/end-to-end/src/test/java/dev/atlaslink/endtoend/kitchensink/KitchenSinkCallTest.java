package dev.atlaslink.endtoend.kitchensink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.kitchensink.ThingsApi;
import dev.atlaslink.kitchensink.model.ListThingsSortParameter;
import dev.atlaslink.kitchensink.model.SearchThingsRequestClass;
import dev.atlaslink.kitchensink.model.Thing;
import dev.atlaslink.kitchensink.model.Thing20250312;
import dev.atlaslink.spectools.exchange.WireRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Calls what the generator makes of the kitchen sink through the client, over a socket: each published version with its own
 * bodies, Accept and Content-Type, as seed 004 shows them.
 */
final class KitchenSinkCallTest {
    private static final String OLD = "application/vnd.atlas.2023-01-01+json";
    private static final String NEW = "application/vnd.atlas.2025-03-12+json";

    private WireRequest request;

    @Test
    void theOldestVersionIsAskedForByThePlainName() {
        Object totalCount = call(
                "{\"results\":[],\"totalCount\":3}",
                things -> things.listThings(
                                2,
                                ListThingsSortParameter.of("-name"),
                                null,
                                Instant.parse("2026-01-02T03:04:05Z"),
                                LocalDate.parse("2026-01-02"),
                                null)
                        .totalCount());

        assertThat(totalCount).hasToString("Optional[3]");
        assertThat(request.header("Accept")).contains(OLD);
        assertThat(request.target())
                .isEqualTo("/api/things?pageNum=2&sort=-name&createdAfter=2026-01-02T03%3A04%3A05Z&day=2026-01-02");
    }

    @Test
    void aLaterVersionHasItsOwnResponse() {
        Object items = call(
                "{\"items\":[{\"from\":1,\"title\":\"t\"}]}",
                things -> things.listThingsV20250312(null, null, null, null, null, null)
                        .items());

        assertThat(items)
                .isEqualTo(List.of(
                        Thing20250312.builder().fromProperty(1).title("t").build()));
        assertThat(request.header("Accept")).contains(NEW);
    }

    @Test
    void aVersionHasItsOwnRequest() {
        call(
                "{\"from\":1,\"title\":\"t\"}",
                things -> things.createThingV20250312(
                        Thing20250312.builder().fromProperty(1).title("t").build()));

        assertThat(request.header("Accept")).contains(NEW);
        assertThat(request.header("Content-Type")).contains("application/vnd.atlas.2024-05-30+json");
        assertThat(request.body()).isEqualTo("{\"from\":1,\"title\":\"t\"}");
    }

    @Test
    void aVersionThatOnlyTheRequestHasGetsTheResponseOfTheOneBefore() {
        Object created = call(
                "{\"name\":\"a\",\"parent\":null}",
                things -> things.createThingV20240530(Thing20250312.builder()
                                .fromProperty(1)
                                .title("t")
                                .build())
                        .name());

        assertThat(created).isEqualTo("a");
        assertThat(request.header("Accept")).contains("application/vnd.atlas.2024-05-30+json");
        assertThat(request.header("Content-Type")).contains("application/vnd.atlas.2024-05-30+json");
    }

    @Test
    void theOldestVersionHasTheOldestRequest() {
        call(
                "{\"name\":\"a\",\"parent\":null}",
                things -> things.createThing(Thing.builder().name("a").build()));

        assertThat(request.header("Accept")).contains(OLD);
        assertThat(request.header("Content-Type")).contains(OLD);
        assertThat(request.body()).contains("\"parent\":null");
    }

    @Test
    void aResponseWithoutABodyIsAskedForInTheRequestsVersion() {
        call("", things -> {
            things.updateThingV20250312(
                    "1/2", Thing20250312.builder().fromProperty(1).title("t").build());
            return "";
        });

        assertThat(request.line()).isEqualTo("PATCH /api/things/1%2F2 HTTP/1.1");
        assertThat(request.header("Accept")).contains(NEW);
        assertThat(request.header("Content-Type")).contains(NEW);
    }

    @Test
    void aFormIsSentByTheNamesOfItsFields() {
        Object rows = call(
                "[[\"a\"],[]]",
                things -> things.searchThings("x y", 3, SearchThingsRequestClass.of("b"), List.of("p", "q&r")));

        assertThat(rows).isEqualTo(List.of(List.of("a"), List.of()));
        assertThat(request.line()).isEqualTo("POST /api/things:search HTTP/1.1");
        assertThat(request.body()).isEqualTo("search_term=x+y&max+results=3&class=b&tags=p&tags=q%26r");
    }

    @Test
    void theDefaultResponseIsTheResponseWhereThereIsNoOther() {
        assertThat(call("{\"a\":9007199254740993}", ThingsApi::countThings))
                .isEqualTo(Map.of("a", 9_007_199_254_740_993L));
    }

    private Object call(String response, Function<ThingsApi, Object> call) {
        try (WireServer server = WireServer.playing(CannedResponse.json(200, response));
                AtlasClient client = server.builder().build()) {
            Object result = call.apply(client.api(ThingsApi.class));
            request = server.received().get(0);
            return result;
        }
    }
}
