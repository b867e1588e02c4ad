package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.internal.http.Requests;
import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A response has the shape that the method returns, whatever date the user asks for. */
final class OperationDatesTest {
    @ParameterizedTest
    @CsvSource({
        "getThing, 2023-01-01, 2023-01-01",
        "getThing, 2024-06-30, 2024-06-30",
        "getThing, 2025-03-11, 2025-03-11",
        "getThing, 2025-03-12, 2023-01-01",
        "getThing, 2026-01-01, 2023-01-01",
        "getThingV20250312, 2025-03-12, 2025-03-12",
        "getThingV20250312, 2025-12-31, 2025-12-31",
        "getThingV20250312, 2026-01-01, 2025-03-12",
        "getThingV20260101, 2026-07-01, 2026-07-01"
    })
    void laterDateIsAskedForUnlessItLeadsToAnotherMethodOfTheOperation(String method, LocalDate wanted, String asked) {
        assertThat(accept(method, wanted)).contains("application/vnd.atlas." + asked + "+json");
    }

    @Test
    void anotherFormatHasVersionsOfItsOwn() {
        assertThat(accept("getThingCsv", LocalDate.parse("2026-07-01")))
                .contains("application/vnd.atlas.2026-07-01+csv");
    }

    @Test
    void anotherHttpMethodIsAnotherOperation() {
        assertThat(accept("deleteThing", LocalDate.parse("2026-07-01")))
                .contains("application/vnd.atlas.2026-07-01+json");
    }

    @ParameterizedTest
    @CsvSource({
        "updateThing, 2023-01-01, 2023-01-01, 2023-01-01",
        "updateThing, 2024-01-01, 2024-01-01, 2024-01-01",
        "updateThing, 2024-06-30, 2024-06-30, 2023-01-01",
        "updateThing, 2025-03-12, 2023-01-01, 2023-01-01",
        "updateThingV20250312, , 2025-03-12, 2024-05-30",
        "updateThingV20250312, 2025-03-12, 2025-03-12, 2024-05-30",
        "updateThingV20250312, 2025-12-31, 2025-12-31, 2025-12-31"
    })
    void bodyGoesOutUnderTheDateOfTheResponseUnlessThatLeadsToAnotherBody(
            String method, LocalDate wanted, String asked, String sent) {
        Request request = request(method, wanted, "1", 1);

        assertThat(Requests.header(request.headers(), "Accept")).contains("application/vnd.atlas." + asked + "+json");
        assertThat(Requests.header(request.headers(), "Content-Type"))
                .contains("application/vnd.atlas." + sent + "+json");
    }

    /** Such as a deletion of several, whose response has no versions. */
    @Test
    void bodyAloneMayHaveTheDate() {
        Request request = request("createThing", LocalDate.parse("2024-01-01"), 1);

        assertThat(Requests.header(request.headers(), "Accept")).contains("application/json");
        assertThat(Requests.header(request.headers(), "Content-Type"))
                .contains("application/vnd.atlas.2024-01-01+json");
    }

    @Test
    void bodyThatIsYoungerThanTheResponseKeepsItsDateUntilTheUserWantsALaterOne() {
        Request before = request("replaceThing", LocalDate.parse("2024-01-01"), "1", 1);
        Request after = request("replaceThing", LocalDate.parse("2025-01-01"), "1", 1);

        assertThat(Requests.header(before.headers(), "Content-Type")).contains("application/vnd.atlas.2024-05-30+json");
        assertThat(Requests.header(after.headers(), "Content-Type")).contains("application/vnd.atlas.2025-01-01+json");
    }

    @Test
    void earlierDateIsRefusedAndTheMethodThatFitsIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accept("getThingV20260101", LocalDate.parse("2025-12-31")))
                .withMessage("resourceDate is 2025-12-31; allowed for getThingV20260101 is 2026-01-01 or later, and for"
                        + " getThingV20250312 2025-03-12 or later");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accept("getThingV20260101", LocalDate.parse("2022-12-31")))
                .withMessage("resourceDate is 2022-12-31; allowed for getThingV20260101 is 2026-01-01 or later");
    }

    private Optional<String> accept(String method, LocalDate wanted) {
        return Requests.header(request(method, wanted, "1").headers(), "Accept");
    }

    private Request request(String name, LocalDate wanted, Object... arguments) {
        return new PlannedRequests(ThingsApi.class, Optional.ofNullable(wanted)).of(name, arguments);
    }

    interface ThingsApi {
        @RequestLine("GET /things/{id}")
        @Headers("Accept: application/vnd.atlas.2023-01-01+json")
        void getThing(@Param("id") String id);

        @RequestLine("GET /things/{id}")
        @Headers("Accept: application/vnd.atlas.2025-03-12+json")
        void getThingV20250312(@Param("id") String id);

        @RequestLine("GET /things/{id}")
        @Headers("Accept: application/vnd.atlas.2026-01-01+json")
        void getThingV20260101(@Param("id") String id);

        @RequestLine("GET /things/{id}")
        @Headers("Accept: application/vnd.atlas.2023-01-01+csv")
        byte[] getThingCsv(@Param("id") String id);

        @RequestLine("DELETE /things/{id}")
        @Headers("Accept: application/vnd.atlas.2023-01-01+json")
        void deleteThing(@Param("id") String id);

        @RequestLine("PATCH /things/{id}")
        @Headers({"Content-Type: application/vnd.atlas.2023-01-01+json", "Accept: application/vnd.atlas.2023-01-01+json"
        })
        void updateThing(@Param("id") String id, Integer body);

        @RequestLine("PATCH /things/{id}")
        @Headers({"Content-Type: application/vnd.atlas.2024-05-30+json", "Accept: application/vnd.atlas.2025-03-12+json"
        })
        void updateThingV20250312(@Param("id") String id, Integer body);

        @RequestLine("POST /things")
        @Headers({"Content-Type: application/vnd.atlas.2023-01-01+json", "Accept: application/json"})
        void createThing(Integer body);

        @RequestLine("PUT /things/{id}")
        @Headers({"Content-Type: application/vnd.atlas.2024-05-30+json", "Accept: application/vnd.atlas.2023-01-01+json"
        })
        void replaceThing(@Param("id") String id, Integer body);
    }
}
