package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import feign.Param;
import feign.Request;
import feign.RequestLine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How lists and objects are written in the styles of OpenAPI that Feign does not know. */
final class SpellingTest {
    private static final List<String> LIST = List.of("a b", "c,d");

    private final PlannedRequests requests = new PlannedRequests(SpelledApi.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "csv a%20b,c%2Cd",
                "ssv a%20b%20c%2Cd",
                "tsv a%20b%09c%2Cd",
                "pipes a%20b%7Cc%2Cd",
                "exploded a%20b&name=c%2Cd",
                "json %5B%22a%20b%22%2C%22c%2Cd%22%5D"
            })
    void valuesOfAListStandInOneParameterOrInSeveral(String operation, String query) {
        assertThat(requests.target(operation, LIST)).isEqualTo("/things?name=" + query);
        assertThat(requests.target(operation, (Object) LIST.toArray())).isEqualTo("/things?name=" + query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ssv", "tsv", "pipes", "exploded"})
    void singleValueStandsForItself(String operation) {
        assertThat(requests.target(operation, "a b")).isEqualTo("/things?name=a%20b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ssv", "tsv", "pipes", "exploded", "flat", "json"})
    void parameterWithoutAValueIsLeftOut(String operation) {
        assertThat(requests.target(operation, (Object) null)).isEqualTo("/things");
    }

    @Test
    void objectIsWrittenFlatOrAsJson() {
        assertThat(requests.target("flat", object())).isEqualTo("/things?name=from,1,to%20x,a%2Cb");
        assertThat(requests.target("json", Map.of("from", 1))).isEqualTo("/things?name=%7B%22from%22%3A1%7D");
    }

    @Test
    void entriesOfAnObjectAreParametersOfTheirOwn() {
        assertThat(requests.target("deep", object(), 2))
                .isEqualTo("/things?name%5Bfrom%5D=1&name%5Bto%20x%5D=a%2Cb&page=2");
        assertThat(requests.target("free", object(), 2)).isEqualTo("/things?from=1&to%20x=a%2Cb&page=2");
        assertThat(requests.target("free", Map.of("from", LIST), null)).isEqualTo("/things?from=a%20b&from=c%2Cd");
    }

    @Test
    void objectThatIsMissingOrEmptyIsLeftOut() {
        for (String operation : List.of("deep", "free")) {
            assertThat(requests.target(operation, null, 2)).isEqualTo("/things?page=2");
            assertThat(requests.target(operation, Map.of(), null)).isEqualTo("/things");
        }
    }

    @Test
    void objectInAPathIsASegment() {
        assertThat(requests.target("flatPath", object())).isEqualTo("/things/from,1,to%20x,a%2Cb/end");
        assertThat(requests.target("pairsPath", object())).isEqualTo("/things/from=1,to%20x=a%2Cb/end");
        assertThat(requests.target("pairsPath", Map.of("a", "b=c"))).isEqualTo("/things/a=b%3Dc/end");
    }

    @Test
    void explodedListInAPathRepeatsWhatStandsBeforeIt() {
        assertThat(requests.target("explodedPath", LIST, LIST, LIST))
                .isEqualTo("/things/.a%20b.c%2Cd/;key=a%20b;key=c%2Cd/a%20b,c%2Cd");
        assertThat(requests.target("explodedPath", "a", "b", "c")).isEqualTo("/things/.a/;key=b/c");
    }

    @Test
    void objectThatLeavesAnEmptySegmentIsRefused() {
        for (Object nothing : new Object[] {Map.of(), object("a", null)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> requests.target("flatPath", nothing))
                    .withMessage("name is \"\"; allowed is a path segment");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requests.target("flatPath", (Object) null))
                .withMessage("name is null; allowed is a path segment");
    }

    @Test
    void objectInAHeaderHasCommas() {
        assertThat(header("X-Flat", Map.of("from", 1), null, null)).containsExactly("from,1");
        assertThat(header("X-Pairs", null, Map.of("from", 1), null)).containsExactly("from=1");
        assertThat(header("X-Flat", null, null, null)).isEmpty();
        assertThat(header("X-Pairs", null, Map.of(), null)).isEmpty();
    }

    @Test
    void explodedListInACookieIsSeveralOfThem() {
        assertThat(header("Cookie", null, null, List.of("a", "b"))).containsExactly("kind=a; kind=b");
        assertThat(header("Cookie", null, null, "a")).containsExactly("kind=a");
        assertThat(header("Cookie", null, null, List.of())).isEmpty();
    }

    @Test
    void textAroundTheVariableOfAHeaderStays() {
        assertThat(requests.of("around", "s").headers()).containsEntry("X-Unit", List.of("<s>"));
        assertThat(requests.of("around", "s").headers().get("X-Fixed")).containsExactlyInAnyOrder("1", "2");
        assertThat(requests.of("around", (Object) null).headers()).containsOnlyKeys("X-Fixed");
    }

    @Test
    void wordThatIsNoSpellingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlannedRequests(UnknownSpellingApi.class).of("get", 1))
                .withMessageStartingWith("get has variable {name:COLONS}; allowed is one of [PLAIN, CSV, ");
    }

    private Collection<String> header(String name, Object flat, Object pairs, Object kinds) {
        Request request = requests.of("headers", flat, pairs, kinds);
        return request.headers().getOrDefault(name, List.of());
    }

    private static Map<String, Object> object() {
        return object("from", 1, "to x", "a,b", "none", null);
    }

    private static Map<String, Object> object(Object... entries) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            object.put((String) entries[i], entries[i + 1]);
        }
        return object;
    }

    interface UnknownSpellingApi {
        @RequestLine("GET /things?name={name:COLONS}")
        void get(@Param("name") Object name);
    }
}
