package dev.atlaslink.endtoend.kitchensink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.endtoend.fixture.JsonLibrary;
import dev.atlaslink.kitchensink.model.Account;
import dev.atlaslink.kitchensink.model.AnyNotice;
import dev.atlaslink.kitchensink.model.ApiToken;
import dev.atlaslink.kitchensink.model.BigLevel;
import dev.atlaslink.kitchensink.model.Cat;
import dev.atlaslink.kitchensink.model.Circle;
import dev.atlaslink.kitchensink.model.Coffee;
import dev.atlaslink.kitchensink.model.Color;
import dev.atlaslink.kitchensink.model.Company;
import dev.atlaslink.kitchensink.model.Either;
import dev.atlaslink.kitchensink.model.HostNotice;
import dev.atlaslink.kitchensink.model.Hostile;
import dev.atlaslink.kitchensink.model.Kind;
import dev.atlaslink.kitchensink.model.MetricNotice;
import dev.atlaslink.kitchensink.model.Mixed;
import dev.atlaslink.kitchensink.model.MonthlyPlan;
import dev.atlaslink.kitchensink.model.Notice;
import dev.atlaslink.kitchensink.model.Person;
import dev.atlaslink.kitchensink.model.Plan;
import dev.atlaslink.kitchensink.model.RawFold;
import dev.atlaslink.kitchensink.model.RawNotice;
import dev.atlaslink.kitchensink.model.RawNoticeEvent;
import dev.atlaslink.kitchensink.model.Release;
import dev.atlaslink.kitchensink.model.Scalars;
import dev.atlaslink.kitchensink.model.Shape;
import dev.atlaslink.kitchensink.model.SizeFold;
import dev.atlaslink.kitchensink.model.Tea;
import dev.atlaslink.kitchensink.model.Thing;
import dev.atlaslink.kitchensink.model.ThingOwner;
import dev.atlaslink.kitchensink.model.Twofold;
import dev.atlaslink.kitchensink.model.YearlyPlan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses what the generator makes of the kitchen sink, on both JSON libraries: what compiles must also read and write. */
final class KitchenSinkModelTest {
    private static final ObjectMapper READER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

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
        assertThat(tree(json.roundTrip(ALL, Thing.class))).isEqualTo(tree(ALL));
    }

    @ParameterizedTest
    @EnumSource
    void aNameThatJavaCannotHaveIsKeptInJson(JsonLibrary json) {
        String hostile = """
                {"class":"1","Object":"2","List":["3"],"Map":{"a":"4"},"_links":"5","links":"6","$ref":"7","@type":"8",
                 "builder":"9","unknownProperties":{"a":"10"},"hashCode":"11","getClass":"12","größe":"13","日本":["14"],
                 "2nd":"15","UPPER":["16"],"upper":"17","a-b":"18","a_b":"19","aB":"20","":"21","quoted \\"name\\"":"22",
                 "back\\\\slash":"23","\\\\u002a/ } name":"24","*/":"25","from":"26","toString":"27"}""";

        assertThat(tree(json.roundTrip(hostile, Hostile.class))).isEqualTo(tree(hostile));
        assertThat(json.read(hostile, Hostile.class).otherUnknownProperties())
                .as("a name that Jackson cannot bind")
                .isEqualTo(Map.of("", "21"));
    }

    @ParameterizedTest
    @EnumSource
    void whatMustBeThereIsWrittenEvenWhereItIsNullEmptyOrTheDefault(JsonLibrary json) {
        Thing least = Thing.builder().name("a").build();

        assertThat(tree(json.write(least, Thing.class))).isEqualTo(tree(LEAST));
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

        assertThat(tree(json.write(sent, Account.class)))
                .isEqualTo(tree("{\"name\":\"a\",\"password\":\"p\",\"salt\":\"YWI=\",\"type\":\"account\"}"));
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
    void aVariantIsFoundByDiscriminatorOrByItsProperties(JsonLibrary json) {
        assertThat(json.read("{\"kind\":\"circle\",\"radius\":1.5}", Shape.class))
                .isEqualTo(Circle.builder().radius(1.5).build());
        assertThat(json.read("{\"kind\":\"oval\"}", Shape.class)).isInstanceOf(Shape.Unknown.class);
        assertThat(json.read("{\"companyName\":\"c\"}", ThingOwner.class))
                .isEqualTo(Company.builder().companyName("c").build());
        assertThat(json.read("{\"firstName\":\"f\"}", ThingOwner.class))
                .isEqualTo(Person.builder().firstName("f").build());
    }

    @ParameterizedTest
    @EnumSource
    void anHeirOfAUnionHasNothingOfTheOtherHeirs(JsonLibrary json) {
        assertThat(json.read("{\"term\":\"month\",\"day\":1}", Plan.class))
                .isEqualTo(MonthlyPlan.builder().term("month").day(1).build());
        assertThat(json.read("{\"term\":\"year\",\"month\":2}", YearlyPlan.class)
                        .month())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aUnionAmongTheVariantsIsAskedSecond(JsonLibrary json) {
        assertThat(json.read("{\"event\":\"OVER\",\"metric\":\"CPU\",\"value\":1.5}", Notice.class))
                .isEqualTo(RawNotice.builder()
                        .event(RawNoticeEvent.OVER)
                        .metric("CPU")
                        .value(new BigDecimal("1.5"))
                        .build());
        assertThat(json.read("{\"event\":\"OVER\",\"metric\":\"NEW\"}", Notice.class))
                .isInstanceOf(MetricNotice.Unknown.class);
        assertThat(json.read("{\"event\":\"UP\"}", Notice.class)).isInstanceOf(HostNotice.class);
        assertThat(json.read("{\"event\":\"NEW\"}", Notice.class)).isInstanceOf(AnyNotice.class);
    }

    @ParameterizedTest
    @EnumSource
    void variantsWithoutADiscriminatorAreToldByNamesAndByWhatTheyRequire(JsonLibrary json) {
        assertThat(json.read("{\"name\":\"n\",\"roast\":\"dark\"}", Mixed.class))
                .isInstanceOf(Coffee.class);
        assertThat(json.read("{\"name\":\"n\",\"roast\":\"none\",\"leaf\":\"l\"}", Mixed.class))
                .isInstanceOf(Tea.class);
        assertThat(json.read("{\"name\":\"n\"}", Mixed.class)).isInstanceOf(Mixed.Unknown.class);
        assertThat(json.read("{\"raw\":\"r\",\"value\":1.5}", Twofold.class)).isInstanceOf(RawFold.class);
    }

    /** One name means different things in the variants, down to unions of their own. */
    @ParameterizedTest
    @EnumSource
    void aPropertyIsReadAsItsVariantHasIt(JsonLibrary json) {
        String raw = """
                {"raw":"r","value":1.5,"detail":"d","more":[{"kind":"circle","radius":1.5},{"kind":"new","edge":[1]}]}""";
        String size = """
                {"size":"s","value":"v","detail":{"event":"OVER","metric":"CPU","value":2},"more":{"a":9007199254740993}}""";

        assertThat(tree(json.roundTrip(raw, Twofold.class))).isEqualTo(tree(raw));
        assertThat(tree(json.roundTrip(size, Twofold.class))).isEqualTo(tree(size));
        assertThat(((SizeFold) json.read(size, Twofold.class)).detail()).get().isInstanceOf(RawNotice.class);
        assertThatThrownBy(() -> json.read("{\"size\":\"s\",\"more\":{\"a\":1.5}}", Twofold.class))
                .hasStackTraceContaining("more is 1.5; allowed is ");
    }

    /** Whatever the mapper is set to: the models do not leave it to the mapper. */
    @ParameterizedTest
    @EnumSource
    void whatWouldBeCutOffIsRefusedByName(JsonLibrary json) {
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put("{\"small\":5.5}", "small is 5.5");
        refused.put("{\"small\":2147483648}", "small is 2147483648");
        refused.put("{\"whole\":9223372036854775808}", "whole is 9223372036854775808");
        refused.put("{\"rows\":[[1],[2.5]]}", "rows is 2.5");
        refused.put("{\"holes\":[null,1.5]}", "holes is 1.5");
        refused.put("{\"moments\":[1700000000000]}", "moments is 1700000000000");
        refused.put("{\"days\":{\"a\":20000}}", "days is 20000");

        refused.forEach((body, message) -> assertThatThrownBy(() -> json.read(body, Scalars.class))
                .as(body)
                .hasStackTraceContaining(message + "; allowed is "));
        assertThatThrownBy(() -> json.read("1.5", BigLevel.class))
                .hasStackTraceContaining("BigLevel is 1.5; allowed is ");
    }

    @ParameterizedTest
    @EnumSource
    void scalarsKeepTheirWidthTheirZoneAndTheirNulls(JsonLibrary json) {
        Scalars scalars = json.read(
                "{\"unsigned\":4294967295,\"whole\":9223372036854775807,\"small\":5.0,\"holes\":[1,null],"
                        + "\"gaps\":{\"a\":null},\"moments\":[\"2026-01-02T03:04:05\",\"2026-01-02T03:04:05+0100\"]}",
                Scalars.class);

        assertThat(scalars.unsigned()).contains(4294967295L);
        assertThat(scalars.whole()).contains(Long.MAX_VALUE);
        assertThat(scalars.small()).contains(5);
        assertThat(scalars.holes()).containsExactly(1L, null);
        assertThat(scalars.gaps()).containsEntry("a", null);
        assertThat(scalars.moments())
                .containsExactly(Instant.parse("2026-01-02T03:04:05Z"), Instant.parse("2026-01-02T02:04:05Z"));
    }

    /** Jackson 2 writes dates as numbers unless it is told otherwise, which is not what the document says. */
    @Test
    void datesAreTextWhateverTheMapperIsSetTo() throws JsonProcessingException {
        String body = "{\"moments\":[\"2026-01-02T03:04:05Z\"],\"days\":{\"a\":\"2026-01-02\"}}";
        ObjectMapper plain = JsonMapper.builder().findAndAddModules().build();

        assertThat(plain.writeValueAsString(plain.readValue(body, Scalars.class)))
                .isEqualTo(body);
    }

    @ParameterizedTest
    @EnumSource
    void anyOfNeedsOneAlternativeOnly(JsonLibrary json) {
        Either either = json.read("{\"firstName\":\"f\"}", Either.class);

        assertThat(either.firstName()).contains("f");
        assertThat(either.companyName()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aChildHasThePropertiesOfItsParent(JsonLibrary json) {
        Cat cat = json.read("{\"species\":\"cat\",\"legs\":4,\"lives\":9}", Cat.class);

        assertThat(cat).isEqualTo(Cat.builder().species("cat").legs(4).lives(9).build());
    }

    @ParameterizedTest
    @EnumSource
    void enumsThatAreOneHaveAllValuesAndStayOpen(JsonLibrary json) {
        assertThat(json.read("\"BLUE\"", Color.class)).isSameAs(Color.BLUE);
        assertThat(json.read("\"RED\"", Color.class)).isSameAs(Color.RED);
        assertThat(json.read("\"MAUVE\"", Color.class).isKnown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anEnumOfDatesHasTheTextOfTheDocument(JsonLibrary json) {
        assertThat(json.read("\"2025-03-12\"", Release.class)).isSameAs(Release._2025_03_12);
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

    private static JsonNode tree(String json) {
        try {
            return READER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
