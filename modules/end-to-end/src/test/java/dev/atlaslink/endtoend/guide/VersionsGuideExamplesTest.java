package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The Java of the guide to versions runs in the methods of this class; {@link GuideExamplesTest} compares the text. */
final class VersionsGuideExamplesTest {
    private final String id = "66b81b2f5f1d0c4e8a7d3c10";

    @Test
    void newestDate() {
        try (WireServer server = WireServer.playing(CannedResponse.json(200, "{\"title\":\"a\"}"));
                AtlasClient atlas = server.builder().build()) {
            Thing thing = atlas.newest(ThingsApi.class)
                    .since(
                            LocalDate.of(2025, 3, 12),
                            api -> new Thing(api.getThingV20250312(id).title()))
                    .since(
                            LocalDate.of(2023, 1, 1),
                            api -> new Thing(api.getThing(id).name()))
                    .call();

            assertThat(thing.text()).isEqualTo("a");
        }
    }

    private record Thing(String text) {}

    /** As our generator writes an operation with two dates. */
    public interface ThingsApi {
        @RequestLine(value = "GET /api/atlas/v2/things/{id}", decodeSlash = false)
        @Headers("Accept: application/vnd.atlas.2023-01-01+json")
        NamedThing getThing(@Param("id") String id);

        @RequestLine(value = "GET /api/atlas/v2/things/{id}", decodeSlash = false)
        @Headers("Accept: application/vnd.atlas.2025-03-12+json")
        TitledThing getThingV20250312(@Param("id") String id);
    }

    public record NamedThing(String name) {}

    public record TitledThing(String title) {}
}
