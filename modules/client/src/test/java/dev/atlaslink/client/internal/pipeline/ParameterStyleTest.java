package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.internal.codec.LazyMapper;
import dev.atlaslink.client.internal.codec.RequestEncoder;
import feign.Request;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters and bodies travel in every style of OpenAPI: as Feign would send them, except where a test says otherwise. */
final class ParameterStyleTest {
    private static final List<String> ODD = List.of("a b", "c&d=e", "é", "x|y;", "1/2");
    private static final byte[] NOT_TEXT = {0, -1, 13, 10, 127};

    private final RequestEncoder encoder = new RequestEncoder(new LazyMapper());
    private final FeignRequests feign = new FeignRequests(PlannedRequests.BASE_URL, encoder);
    private final PlannedRequests requests = new PlannedRequests(StylesApi.class);

    static Stream<Arguments> calls() {
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("a b", "c/d");
        filter.put("filter[größe]", List.of(1, "x y"));
        filter.put("left out", null);
        filter.put("flag", true);
        return Stream.of(
                call("header", "2026-11-22"),
                call("header", 7),
                call("header", (Object) null),
                call("header", List.of("a", "b-c", "d")),
                call("exploded", ODD, 1),
                call("exploded", null, null),
                call("spaces", ODD),
                call("spaces", List.of("one")),
                call("pipes", ODD),
                call("free", 1, filter),
                call("free", null, filter),
                call("free", null, Map.of()),
                call("path", List.of("a", "b c"), "d", List.of("e", 1)),
                call("literals", "é&", "1"),
                call("literals", null, null),
                call("bytes", NOT_TEXT),
                call("text", "größe;1\r\n"),
                call("jsonText", "größe"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void requestIsTheOneThatFeignWouldMake(String operation, Object[] arguments) throws Exception {
        Request request = request(operation, arguments);

        Request expected = feign.request(method(operation), arguments);
        assertThat(request.url()).isEqualTo(expected.url());
        assertThat(request.body()).isEqualTo(expected.body());
        assertThat(comparable(request)).isEqualTo(comparable(expected));
    }

    /** Feign would send the name of a cookie that has no value, and a comma between two. */
    @Test
    void cookiesAreOneHeaderOfThoseThatHaveAValue() {
        assertThat(header("Cookie", "cookies", "a", "dark")).containsExactly("session=a; theme=dark");
        assertThat(header("Cookie", "cookies", "", null)).containsExactly("session=");
        assertThat(header("Cookie", "cookies", List.of(1, 2), "dark")).containsExactly("session=1,2; theme=dark");
        assertThat(header("Cookie", "cookies", null, null)).isEmpty();
    }

    /** Feign would percent-encode the values, as if they were in a URL. */
    @Test
    void listInAHeaderIsSeparatedByCommas() {
        assertThat(header("X-Day", "header", List.of("a b", "c/d"))).containsExactly("a b,c/d");
        assertThat(header("X-Day", "header", List.of())).isEmpty();
    }

    /** Feign would encode the commas too, so that the server could not tell them from those of a value. */
    @Test
    void listInTheQueryKeepsItsCommas() {
        assertThat(request("commas", List.of("a b", "1,2", "c")).url())
                .isEqualTo(PlannedRequests.BASE_URL + "/things?name=a%20b,1%2C2,c");
    }

    /** Feign would send a name without a value. */
    @Test
    void emptyListIsLeftOut() {
        assertThat(request("exploded", List.of(), 1).url()).isEqualTo(PlannedRequests.BASE_URL + "/things?page=1");
        assertThat(request("commas", List.of()).url()).isEqualTo(PlannedRequests.BASE_URL + "/things");
        assertThat(request("free", 1, Map.of("name", List.of())).url())
                .isEqualTo(PlannedRequests.BASE_URL + "/things?page=1");
    }

    /** Feign would encode it twice. */
    @Test
    void nameThatIsNotAsciiIsEncoded() {
        assertThat(request("unicode", "é").url())
                .isEqualTo(PlannedRequests.BASE_URL + "/things?gr%C3%B6%C3%9Fe=%C3%A9");
    }

    /** Feign would send a name without a value for it. */
    @Test
    void nullInAListIsLeftOut() {
        List<String> names = new ArrayList<>(Collections.singletonList(null));
        assertThat(request("exploded", names, null).url()).isEqualTo(PlannedRequests.BASE_URL + "/things");
        names.add("a");
        assertThat(request("exploded", names, null).url()).isEqualTo(PlannedRequests.BASE_URL + "/things?name=a");
        assertThat(request("free", null, Map.of("name", names)).url())
                .isEqualTo(PlannedRequests.BASE_URL + "/things?name=a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\u0000b", "a\u007f", "é", " a", "a ", "\u2028"})
    void headerThatCouldBreakARequestIsRefusedWithoutItsValue(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("header", value))
                .withMessage("day is not fit for header X-Day; allowed are visible ASCII characters, and spaces between"
                        + " them");
        assertThatIllegalArgumentException().isThrownBy(() -> request("header", List.of("a", value)));
        assertThatIllegalArgumentException().isThrownBy(() -> request("cookies", value, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a; admin=true", "a,b", "a\"b", "a\\b", "a b"})
    void cookieThatCouldBeginAnotherIsRefusedWithoutItsValue(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("cookies", value, null))
                .withMessage(
                        "session is not fit for header Cookie; allowed are visible ASCII characters without quotes,"
                                + " commas, semicolons and backslashes");
    }

    @Test
    void headerIsNeverEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("header", ""))
                .withMessageStartingWith("day is empty for header X-Day; allowed are ");
    }

    @Test
    void valueWithACommaCannotBeOneOfSeveralInAHeader() {
        assertThat(header("X-Day", "header", "Mon, 1 Jan")).containsExactly("Mon, 1 Jan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("header", List.of("Mon, 1 Jan", "2")))
                .withMessage("day has a comma in one of its values; allowed in header X-Day is none");
    }

    @Test
    void listThatLeavesAnEmptyPathSegmentIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("path", List.of(), "a", "b"))
                .withMessage("ids is \"\"; allowed is a path segment");
    }

    @Test
    void freeParameterWithoutANameOrWithAMapIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("free", null, Map.of(" ", 1)))
                .withMessage("the name of a query parameter is \" \"; allowed is a text that is not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("free", null, Map.of("a", Map.of("b", 1))))
                .withMessage("query parameter a is a map; allowed is a text, a number, a boolean or a list of them");
    }

    @Test
    void bodyThatIsNeitherJsonNorTextNorBytesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("other", 1))
                .withMessage("body is a Integer; allowed as application/xml is a byte[] or a String");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("bytes", (Object) null))
                .withMessage("body is null; allowed is a request body");
    }

    private Request request(String operation, Object... arguments) {
        return requests.of(operation, arguments);
    }

    private Collection<String> header(String name, String operation, Object... arguments) {
        return request(operation, arguments).headers().getOrDefault(name, List.of());
    }

    private static Method method(String name) {
        return Stream.of(StylesApi.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The transport sets the length. */
    private static Map<String, List<String>> comparable(Request request) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.headers().forEach((name, values) -> headers.put(name, List.copyOf(values)));
        headers.remove("Content-Length");
        return headers;
    }

    private static Arguments call(String operation, Object... arguments) {
        return Arguments.of(operation, arguments);
    }
}
