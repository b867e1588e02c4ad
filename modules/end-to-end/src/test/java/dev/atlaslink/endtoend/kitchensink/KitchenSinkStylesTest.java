package dev.atlaslink.endtoend.kitchensink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.kitchensink.StylesApi;
import dev.atlaslink.kitchensink.ThingsApi;
import dev.atlaslink.kitchensink.UntoldApi;
import dev.atlaslink.kitchensink.model.HeadersThemeParameter;
import dev.atlaslink.kitchensink.model.Kind;
import dev.atlaslink.kitchensink.model.Range;
import dev.atlaslink.spectools.exchange.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends every style of parameter and kind of body through the client, as OpenAPI says that they are written. */
final class KitchenSinkStylesTest {
    private static final List<String> NAMES = List.of("a b", "c");
    private static final Range RANGE = Range.builder().fromProperty(1).to(2).build();

    static Stream<Arguments> styles() {
        return Stream.of(
                style(api -> api.pathStyles(Kind.of("x/y"), "l", 7), "/api/styles/x%2Fy/.l/items;matrix=7"),
                style(api -> api.explodedLists(NAMES, null), "/api/styles/exploded?names%5B%5D=a%20b&names%5B%5D=c"),
                style(api -> api.commaList(NAMES), "/api/styles/csv?names=a%20b,c"),
                style(api -> api.spaceList(NAMES), "/api/styles/ssv?names=a%20b%20c"),
                style(api -> api.pipeList(NAMES), "/api/styles/pipes?names=a%20b%7Cc"),
                style(
                        api -> api.objects("red", null, 1, null, Map.of("any", "x y")),
                        "/api/styles/objects?filter%5Bcolor%5D=red&from=1&any=x%20y"),
                style(
                        api -> api.pathLists(NAMES, NAMES, NAMES, RANGE, RANGE),
                        "/api/styles/paths/a%20b,c/.a%20b.c/;matrices=a%20b;matrices=c/from,1,to,2/from=1,to=2"),
                style(
                        api -> api.mixedLists(NAMES, NAMES, NAMES, NAMES),
                        "/api/styles/mixed?multi=a%20b&multi=c&commas=a%20b,c&spaces=a%20b%20c&bars=a%20b%7Cc"),
                style(
                        api -> api.freeObjects(
                                Map.of("a b", "1"),
                                Map.of("c", "2"),
                                Map.of("d", "3"),
                                RANGE,
                                RANGE,
                                NAMES,
                                4L,
                                null,
                                null,
                                null),
                        "/api/styles/freeObjects?filter%5Ba%20b%5D=1&c=2&d=3&range=from,1,to,2"
                                + "&json=%7B%22from%22%3A1%2C%22to%22%3A2%7D"
                                + "&nested%5Btags%5D=a%20b&nested%5Btags%5D=c&nested%5Binner%5D%5Bsize%5D=4"));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aParameterIsWrittenInItsStyle(Consumer<StylesApi> call, String target) {
        WireRequest request =
                request(CannedResponse.json(200, "{}"), client -> call.accept(client.api(StylesApi.class)));

        assertThat(request.target()).isEqualTo(target);
    }

    @Test
    void headersAndCookiesAreParametersToo() {
        UUID id = new UUID(1, 2);

        WireRequest request = request(
                CannedResponse.json(200, "{}"),
                client -> client.api(StylesApi.class).headers(id, List.of("a", "b"), "s", HeadersThemeParameter.DARK));

        assertThat(request.header("X-Request-Id")).contains(id.toString());
        assertThat(request.headers())
                .filteredOn(header -> header.startsWith("X-Kinds:"))
                .hasToString("[X-Kinds: a,b]");
        assertThat(request.headers())
                .filteredOn(header -> header.startsWith("Cookie:"))
                .hasToString("[Cookie: session=s; theme=dark]");
    }

    @Test
    void objectsInHeadersAndListsInCookies() {
        WireRequest request = request(
                CannedResponse.json(200, "{}"),
                client -> client.api(StylesApi.class)
                        .freeObjects(null, null, null, null, null, null, null, RANGE, RANGE, List.of("a", "b")));

        assertThat(request.target()).isEqualTo("/api/styles/freeObjects");
        assertThat(request.header("X-Range")).contains("from,1,to,2");
        assertThat(request.header("X-Pairs")).contains("from=1,to=2");
        assertThat(request.header("Cookie")).contains("kinds=a; kinds=b");
    }

    @Test
    void aBodyOfPartsHasAFileForBytesJsonForObjectsAndTextForAllElse() {
        WireRequest request = request(
                CannedResponse.json(200, "{}"),
                client -> client.api(StylesApi.class)
                        .upload(bytes("x,y\r\n"), List.of(bytes("1"), bytes("2")), 7L, Set.of("é"), RANGE));

        String type = request.header("Content-Type").orElseThrow();
        assertThat(type).startsWith("multipart/form-data; ").contains("boundary=");
        String boundary = type.replaceFirst(".*boundary=([^;]+).*", "$1");
        assertThat(Arrays.stream(request.body().split("--" + Pattern.quote(boundary)))
                        .map(part -> part.replace("\r\n", "|")))
                .containsExactly(
                        "",
                        "|Content-Disposition: form-data; name=\"file\"; filename=\"file\"|Content-Type: application/octet-stream||x,y||",
                        "|Content-Disposition: form-data; name=\"more\"; filename=\"more\"|Content-Type: application/octet-stream||1|",
                        "|Content-Disposition: form-data; name=\"more\"; filename=\"more\"|Content-Type: application/octet-stream||2|",
                        "|Content-Disposition: form-data; name=\"größe\"|Content-Type: text/plain; charset=UTF-8||7|",
                        "|Content-Disposition: form-data; name=\"marks\"|Content-Type: text/plain; charset=UTF-8||é|",
                        "|Content-Disposition: form-data; name=\"range\"|Content-Type: application/json; charset=UTF-8||{\"from\":1,\"to\":2}|",
                        "--|");
    }

    @Test
    void aFormWhoseFieldsNobodyHasDeclaredIsAMap() {
        WireRequest request = request(
                CannedResponse.json(200, "{}"),
                client -> client.api(StylesApi.class).freeForm(Map.of("a b", List.of("c&d", 1))));

        assertThat(request.header("Content-Type")).contains("application/x-www-form-urlencoded");
        assertThat(request.body()).isEqualTo("a+b=c%26d&a+b=1");
    }

    @Test
    void eachFormatOfARequestHasAMethod() {
        Map<String, Consumer<StylesApi>> calls = Map.of(
                "application/merge-patch+json", api -> api.change(RANGE),
                "application/json-patch+json", api -> api.changeWithJsonPatchJson(List.of(Map.of("op", "remove"))),
                "text/csv", api -> api.changeWithCsv2("a;b"),
                "application/x-www-form-urlencoded", api -> api.changeWithForm(1, 2));

        calls.forEach((mediaType, call) -> assertThat(
                        request(CannedResponse.json(200, "{}"), client -> call.accept(client.api(StylesApi.class)))
                                .header("Content-Type"))
                .contains(mediaType));
    }

    @Test
    void aForeignNameGoesOverTheWireAsItIs() {
        WireRequest request = request(
                CannedResponse.json(200, "{}"),
                client -> client.api(UntoldApi.class).call2ndGrou00dfe("1", "2", "3", "4", "5", "6"));

        assertThat(request.target()).isEqualTo("/api/untold?%E6%97%A5%E6%9C%AC=1&class=2&a-b=3&a_b=4&wait=6");
        assertThat(request.header("aB")).contains("5");
    }

    @Test
    void textIsSentAndReadAsItIs() {
        CannedResponse response =
                CannedResponse.status(200).body("text/plain", "\"as it is\"".getBytes(StandardCharsets.UTF_8));

        WireRequest request = request(
                response,
                client -> assertThat(client.api(ThingsApi.class).putNote("1", "say \"hi\"", null))
                        .isEqualTo("\"as it is\""));

        assertThat(request.body()).isEqualTo("say \"hi\"");
        assertThat(request.header("Content-Type").orElse("")).startsWith("text/plain");
    }

    @Test
    void bytesAreSentAndReadAsTheyAre() {
        byte[] bytes = {0, 1, 127};

        WireRequest request = request(
                CannedResponse.status(200).body("application/vnd.atlas.2023-01-01+gzip", bytes),
                client ->
                        assertThat(client.api(ThingsApi.class).downloadLog("1")).isEqualTo(bytes));

        assertThat(request.header("Accept")).contains("application/vnd.atlas.2023-01-01+gzip");
        assertThat(request(
                                CannedResponse.status(204),
                                client -> client.api(ThingsApi.class).uploadLog("1", bytes))
                        .body())
                .isEqualTo("\0\1\177");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Arguments style(Consumer<StylesApi> call, String target) {
        return Arguments.of(call, target);
    }

    private static WireRequest request(CannedResponse response, Consumer<AtlasClient> call) {
        try (WireServer server = WireServer.playing(response);
                AtlasClient client = server.builder().build()) {
            call.accept(client);
            return server.received().get(0);
        }
    }
}
