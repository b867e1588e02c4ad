package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.internal.call.Action;
import feign.Request;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be told of a request by looking at it. */
final class RequestFactsTest {
    private static final String URL = "https://cloud.mongodb.com/api/a%2Fb";

    @ParameterizedTest
    @CsvSource({
        URL + "?x=%20y&z=/, /api/a%2Fb, x=%20y&z=/",
        URL + "?, /api/a%2Fb, ''",
        URL + ", /api/a%2Fb, ''",
        "http://[::1]:8080/?a?b, /, a?b"
    })
    void pathAndQueryAreCutAtTheFirstQuestionMark(String url, String path, String query) {
        Request request = ThingRequests.of("getThing", url);

        assertThat(Requests.path(request)).isEqualTo(path);
        assertThat(Requests.query(request)).isEqualTo(query);
    }

    @Test
    void requestKnowsItsOperation() {
        assertThat(Requests.operationId(ThingRequests.of("deleteThing", URL))).isEqualTo("deleteThing");
        assertThat(Requests.tag(ThingRequests.of("deleteThing", URL))).isEqualTo("Things");
        assertThat(Requests.returnsNothing(ThingRequests.of("deleteThing", URL)))
                .isTrue();
        assertThat(Requests.returnsNothing(ThingRequests.of("createThing", URL)))
                .isFalse();
    }

    @Test
    void requestKnowsTheTemplateOfItsPath() {
        assertThat(Requests.pathTemplate(ThingRequests.of("getThing", URL))).isEqualTo("/things");
        assertThat(Requests.pathTemplate(ThingRequests.of("findThing", URL))).isEqualTo("/things/{id}");
    }

    @Test
    void messagesNameWhatTheCallerAskedFor() {
        Request request = ThingRequests.of("createThing", URL);

        assertThat(Requests.name(request)).isEqualTo("createThing");
        assertThat(Action.during("create of the thing", () -> Requests.name(request)))
                .isEqualTo("create of the thing (createThing)");
    }

    @Test
    void firstValueOfAHeaderCounts() {
        Map<String, Collection<String>> headers = Map.of("X-Two", List.of("1", "2"), "X-None", List.of());

        assertThat(Requests.header(headers, "X-Two")).contains("1");
        assertThat(Requests.header(headers, "X-None")).isEmpty();
        assertThat(Requests.header(headers, "X-Missing")).isEmpty();
    }

    @Test
    void headerThatIsAddedTakesThePlaceOfItsFormerValues() {
        Request request = ThingRequests.of("getThing", URL, Map.of("X-Two", List.of("1", "2")), null);

        assertThat(Requests.with(request, "X-Two", "3").headers()).containsOnly(Map.entry("X-Two", List.of("3")));
        assertThat(request.headers()).containsOnly(Map.entry("X-Two", List.of("1", "2")));
    }

    /** A map of another kind than Feign's may hold a name twice. */
    @Test
    void nameInTwoSpellingsIsShownOnce() {
        Map<String, Collection<String>> headers = new LinkedHashMap<>();
        headers.put("X-Two", List.of("1"));
        headers.put("x-two", List.of("2"));

        assertThat(Requests.byLowerCaseName(headers)).containsOnly(Map.entry("x-two", List.of("2")));
    }

    @Test
    void headersAreShownByNamesInLowerCase() {
        assertThat(Requests.byLowerCaseName(Map.of("X-Two", List.of("1", "2"))))
                .containsOnly(Map.entry("x-two", List.of("1", "2")));
    }
}
