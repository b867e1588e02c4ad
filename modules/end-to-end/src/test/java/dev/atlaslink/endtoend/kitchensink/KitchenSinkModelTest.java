package dev.atlaslink.endtoend.kitchensink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.endtoend.fixture.JsonLibrary;
import dev.atlaslink.kitchensink.model.Account;
import dev.atlaslink.kitchensink.model.ApiToken;
import dev.atlaslink.kitchensink.model.Cat;
import dev.atlaslink.kitchensink.model.Hostile;
import dev.atlaslink.kitchensink.model.Kind;
import dev.atlaslink.kitchensink.model.Thing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses what the generator makes of the kitchen sink, on both JSON libraries: what compiles must also read and write. */
final class KitchenSinkModelTest {
    private static final String LEAST = "{\"name\":\"a\",\"parent\":null,\"kind\":\"very-big\",\"weight\":1.5,"
            + "\"born\":\"2026-01-02T02:04:05Z\",\"tags\":[],\"flags\":{},\"aliases\":[]}";

    private static final String ALL = """
            {"name":"a","kind":"SMALL","parent":"b","note":"n","weight":2.5,"born":"2026-02-03T04:05:06Z",
             "day":"2026-02-03","id":"f81d4fae-7dec-11d0-a765-00a0c91e6bf6","site":"https://example.com/x","level":2,
             "bigLevel":9007199254740993,"share":0.25,"mood":"good","count":2147483647,"bigCount":9223372036854775807,
             "price":12345678901234567890.123,"ratio":0.5,"active":true,"secret":"s3cret","secrets":["s3cret"],
             "checksum":"AQID","tags":["x"],"flags":{"on":true},"aliases":[],"unique":["SMALL","newer"],
             "rows":[[1,2],[]],"anything":{"a":[null]},"anyList":[1,null,"x"],"anySet":[1,"x"],"anyMap":{"a":null},
             "labels":{"a":"b"},"children":{"c":LEAST},"lists":{"l":["2nd"]},"alias":{"a":"b"},
             "size":{"from":1,"to":2},"place":{"street":"s"},"shape":{"kind":"circle","radius":1.5},
             "token":{"token":"s3cret"},"color":"BLUE","size-or-kind":7,"owner":{"firstName":"f"},"old":{"age":3},
             "not in the document":{"kept":[1,null]}}""".replace("LEAST", LEAST);

    @ParameterizedTest
    @EnumSource
    void everyPropertyIsReadAndWrittenBack(JsonLibrary json) {
        assertThat(JsonTree.of(json.roundTrip(ALL, Thing.class))).isEqualTo(JsonTree.of(ALL));
    }

    @ParameterizedTest
    @EnumSource
    void aNameThatJavaCannotHaveIsKeptInJson(JsonLibrary json) {
        String hostile = """
                {"class":"1","Object":"2","List":["3"],"Map":{"a":"4"},"_links":"5","links":"6","$ref":"7","@type":"8",
                 "builder":"9","toBuilder":"9b","Builder":"9c","unknownProperties":{"a":"10"},"hashCode":"11","getClass":"12","größe":"13","日本":["14"],
                 "2nd":"15","UPPER":["16"],"upper":"17","a-b":"18","a_b":"19","aB":"20","":"21","quoted \\"name\\"":"22",
                 "back\\\\slash":"23","\\\\u002a/ } name":"24","*/":"25","from":"26","toString":"27"}""";

        assertThat(JsonTree.of(json.roundTrip(hostile, Hostile.class))).isEqualTo(JsonTree.of(hostile));
        assertThat(json.read(hostile, Hostile.class).otherUnknownProperties())
                .as("a name that Jackson cannot bind")
                .isEqualTo(Map.of("", "21"));
    }

    @ParameterizedTest
    @EnumSource
    void aChangedCopyKeepsAllElse(JsonLibrary json) {
        Thing thing = json.read(ALL, Thing.class);

        Thing changed = thing.toBuilder().name("changed").build();

        assertThat(thing.toBuilder().build()).isEqualTo(thing);
        assertThat(JsonTree.of(json.write(changed, Thing.class)))
                .isEqualTo(JsonTree.of(
                        ALL.replace("{\"name\":\"a\",\"kind\":\"SMALL\"", "{\"name\":\"changed\",\"kind\":\"SMALL\"")));
    }

    @ParameterizedTest
    @EnumSource
    void whatMustBeThereIsWrittenEvenWhereItIsNullEmptyOrTheDefault(JsonLibrary json) {
        Thing least = Thing.builder().name("a").build();

        assertThat(JsonTree.of(json.write(least, Thing.class))).isEqualTo(JsonTree.of(LEAST));
        assertThat(least.kind()).isEqualTo(Kind.VERY_BIG);
        assertThat(least.born()).isEqualTo(Instant.parse("2026-01-02T02:04:05Z"));
    }

    /**
     * OpenAPI 3.0.3, Schema Object: what is read-only is required of responses only, what is write-only of requests
     * only.
     */
    @ParameterizedTest
    @EnumSource
    void whatTheOtherDirectionRequiresMayMiss(JsonLibrary json) {
        Account sent = Account.builder().name("a").password("p").build();
        Account read = json.read("{\"id\":\"1\",\"name\":\"a\",\"links\":[\"l\"]}", Account.class);

        assertThat(JsonTree.of(json.write(sent, Account.class)))
                .isEqualTo(JsonTree.of("{\"name\":\"a\",\"password\":\"p\",\"salt\":\"YWI=\",\"type\":\"account\"}"));
        assertThat(read.id()).contains("1");
        assertThat(read.password()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nullCountsAsAbsentButStaysWhereAnyValueMayStand(JsonLibrary json) {
        Thing thing = json.read(
                "{\"name\":\"a\",\"labels\":{\"a\":null,\"b\":\"c\"},\"tags\":[null,\"x\"],\"day\":null,"
                        + "\"anyMap\":{\"a\":null},\"unique\":null}",
                Thing.class);

        assertThat(thing.labels()).isEqualTo(Map.of("b", "c"));
        assertThat(thing.tags()).isEqualTo(List.of("x"));
        assertThat(thing.day()).isEmpty();
        assertThat(thing.anyMap()).containsEntry("a", null);
        assertThat(thing.unique()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aChildHasThePropertiesOfItsParent(JsonLibrary json) {
        Cat cat = json.read("{\"species\":\"cat\",\"legs\":4,\"lives\":9}", Cat.class);

        assertThat(cat).isEqualTo(Cat.builder().species("cat").legs(4).lives(9).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "secrets"})
    void secretsAreMasked(String property) {
        assertThat(Thing.builder()
                        .name("a")
                        .secret("s3cret")
                        .addSecrets("s3cret")
                        .build()
                        .toString())
                .contains(property + "=***")
                .doesNotContain("s3cret");
        assertThat(ApiToken.builder().token("s3cret").build().toString()).doesNotContain("s3cret");
    }
}
