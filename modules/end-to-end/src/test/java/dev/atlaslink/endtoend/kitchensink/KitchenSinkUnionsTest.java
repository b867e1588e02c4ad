package dev.atlaslink.endtoend.kitchensink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.endtoend.fixture.JsonLibrary;
import dev.atlaslink.kitchensink.model.AnyNotice;
import dev.atlaslink.kitchensink.model.Circle;
import dev.atlaslink.kitchensink.model.Coffee;
import dev.atlaslink.kitchensink.model.Company;
import dev.atlaslink.kitchensink.model.Either;
import dev.atlaslink.kitchensink.model.HostNotice;
import dev.atlaslink.kitchensink.model.MetricNotice;
import dev.atlaslink.kitchensink.model.Mixed;
import dev.atlaslink.kitchensink.model.MonthlyPlan;
import dev.atlaslink.kitchensink.model.Notice;
import dev.atlaslink.kitchensink.model.Person;
import dev.atlaslink.kitchensink.model.Plan;
import dev.atlaslink.kitchensink.model.RawFold;
import dev.atlaslink.kitchensink.model.RawNotice;
import dev.atlaslink.kitchensink.model.RawNoticeEvent;
import dev.atlaslink.kitchensink.model.Shape;
import dev.atlaslink.kitchensink.model.SizeFold;
import dev.atlaslink.kitchensink.model.Tea;
import dev.atlaslink.kitchensink.model.ThingOwner;
import dev.atlaslink.kitchensink.model.Twofold;
import dev.atlaslink.kitchensink.model.YearlyPlan;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is one of several comes with the type of the one that it is, on both JSON libraries. */
final class KitchenSinkUnionsTest {
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

        assertThat(JsonTree.of(json.roundTrip(raw, Twofold.class))).isEqualTo(JsonTree.of(raw));
        assertThat(JsonTree.of(json.roundTrip(size, Twofold.class))).isEqualTo(JsonTree.of(size));
        assertThat(((SizeFold) json.read(size, Twofold.class)).detail()).get().isInstanceOf(RawNotice.class);
        assertThatThrownBy(() -> json.read("{\"size\":\"s\",\"more\":{\"a\":1.5}}", Twofold.class))
                .hasStackTraceContaining("more is 1.5; allowed is ");
    }

    @ParameterizedTest
    @EnumSource
    void anyOfNeedsOneAlternativeOnly(JsonLibrary json) {
        Either either = json.read("{\"firstName\":\"f\"}", Either.class);

        assertThat(either.firstName()).contains("f");
        assertThat(either.companyName()).isEmpty();
    }
}
