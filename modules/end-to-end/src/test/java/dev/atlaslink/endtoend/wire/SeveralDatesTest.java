package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.RawResult;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.TwoDates;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Client and simulator, which share no code, agree on an operation with two dates (seed 004). */
final class SeveralDatesTest {
    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    private static final LocalDate SECOND = LocalDate.parse("2025-03-12");

    @AutoClose
    private final AtlasSimulator simulator = TwoDates.start();

    @AutoClose
    private final AtlasClient client = AtlasClient.builder()
            .baseUrl(simulator.baseUri())
            .credentials(AtlasCredentials.apiKey(
                    simulator.apiKey().publicKey(), simulator.apiKey().privateKey()))
            .build();

    private final String project = simulator.projectId();

    @ParameterizedTest
    @CsvSource({
        ", second, 2025-03-12",
        "2023-01-01, first, 2023-01-01",
        "2023-06-01, first, 2023-01-01",
        "2025-03-12, second, 2025-03-12",
        "2026-01-01, second, 2025-03-12"
    })
    void newestDateThatFitsIsCalledAndServed(LocalDate resourceDate, String which, LocalDate served) {
        RawResult<String> read = at(resourceDate).raw(this::read);
        RawResult<String> written = at(resourceDate).raw(this::write);

        assertThat(read.value()).isEqualTo(which + ": a thing");
        assertThat(read.response().resourceDate()).contains(served);
        assertThat(written.value()).isEqualTo(which + ": a thing");
        assertThat(written.response().resourceDate()).contains(served);
    }

    @Test
    void dateBeforeBothIsRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(at(LocalDate.parse("2022-12-31"))))
                .withMessage("resourceDate is 2022-12-31; allowed for ThingApi is 2023-01-01 or later");
        assertThat(simulator.journal().entries()).isEmpty();
    }

    @Test
    void methodOfTheFirstDateGetsItsShapeAlsoWhenTheUserWantsALaterOne() {
        ThingApi api = at(LocalDate.parse("2026-01-01")).api(ThingApi.class);

        assertThat(api.getThing(project)).isEqualTo(new Named("a thing"));
        assertThat(api.updateThing(project, new Named("other"))).isEqualTo(new Named("a thing"));
    }

    private AtlasClient at(LocalDate resourceDate) {
        return resourceDate == null ? client : client.withOptions(o -> o.resourceDate(resourceDate));
    }

    private String read(AtlasClient atlas) {
        return atlas.newest(ThingApi.class)
                .since(FIRST, api -> "first: " + api.getThing(project).name())
                .since(
                        SECOND,
                        api -> "second: " + api.getThingV20250312(project).title())
                .call();
    }

    private String write(AtlasClient atlas) {
        return atlas.newest(ThingApi.class)
                .since(
                        FIRST,
                        api -> "first: "
                                + api.updateThing(project, new Named("other")).name())
                .since(
                        SECOND,
                        api -> "second: "
                                + api.updateThingV20250312(project, new Titled("other"))
                                        .title())
                .call();
    }

    /** As our generator writes it. */
    public interface ThingApi {
        @RequestLine(value = "GET /api/atlas/v2/groups/{groupId}/thing", decodeSlash = false)
        @Headers("Accept: application/vnd.atlas.2023-01-01+json")
        Named getThing(@Param("groupId") String groupId);

        @RequestLine(value = "GET /api/atlas/v2/groups/{groupId}/thing", decodeSlash = false)
        @Headers("Accept: application/vnd.atlas.2025-03-12+json")
        Titled getThingV20250312(@Param("groupId") String groupId);

        @RequestLine(value = "PATCH /api/atlas/v2/groups/{groupId}/thing", decodeSlash = false)
        @Headers({"Content-Type: application/vnd.atlas.2023-01-01+json", "Accept: application/vnd.atlas.2023-01-01+json"
        })
        Named updateThing(@Param("groupId") String groupId, Named body);

        @RequestLine(value = "PATCH /api/atlas/v2/groups/{groupId}/thing", decodeSlash = false)
        @Headers({"Content-Type: application/vnd.atlas.2025-03-12+json", "Accept: application/vnd.atlas.2025-03-12+json"
        })
        Titled updateThingV20250312(@Param("groupId") String groupId, Titled body);
    }

    public record Named(String name) {}

    public record Titled(String title) {}
}
