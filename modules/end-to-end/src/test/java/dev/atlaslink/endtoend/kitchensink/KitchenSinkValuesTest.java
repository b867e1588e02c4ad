package dev.atlaslink.endtoend.kitchensink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.endtoend.fixture.JsonLibrary;
import dev.atlaslink.kitchensink.model.BigLevel;
import dev.atlaslink.kitchensink.model.Color;
import dev.atlaslink.kitchensink.model.Level;
import dev.atlaslink.kitchensink.model.ModelKnown;
import dev.atlaslink.kitchensink.model.Release;
import dev.atlaslink.kitchensink.model.Scalars;
import dev.atlaslink.kitchensink.model.ThingMood;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Single values keep what they are, on both JSON libraries, or are refused: nothing is cut off. */
final class KitchenSinkValuesTest {
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
    void enumsThatAreOneHaveAllValuesAndStayOpen(JsonLibrary json) {
        assertThat(json.read("\"BLUE\"", Color.class)).isSameAs(Color.BLUE);
        assertThat(json.read("\"RED\"", Color.class)).isSameAs(Color.RED);
        assertThat(json.read("\"MAUVE\"", Color.class).isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"good, 1", "bad, 2", "newer, 3"})
    void anEnumIsSwitchedOver(String value, int number) {
        int chosen = switch (ThingMood.of(value).known()) {
            case GOOD -> 1;
            case BAD -> 2;
            case UNKNOWN -> 3;
        };

        assertThat(chosen).isEqualTo(number);
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("deprecation") // one of them is
    void anEnumOfNumbersTellsItsKnownOnes(JsonLibrary json) {
        assertThat(json.read("2", Level.class).known()).isEqualTo(Level.Known.NUMBER_2);
        assertThat(json.read("3", Level.class).known()).isEqualTo(Level.Known.UNKNOWN);
        assertThat(json.read("9007199254740993", BigLevel.class).isKnown()).isTrue();
        assertThat(BigLevel.of(5L).isKnown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aValueOfTheDocumentCalledUnknownIsNoUnknownOne(JsonLibrary json) {
        assertThat(json.read("\"UNKNOWN\"", ModelKnown.class)).isSameAs(ModelKnown.UNKNOWN);
        assertThat(ModelKnown.UNKNOWN.known()).isEqualTo(ModelKnown.Known.UNKNOWN);
        assertThat(ModelKnown.UNKNOWN.isKnown()).isTrue();
        assertThat(ModelKnown.of("newer").known()).isEqualTo(ModelKnown.Known.UNRECOGNIZED);
        assertThat(ModelKnown.of("newer").isKnown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anEnumOfDatesHasTheTextOfTheDocument(JsonLibrary json) {
        assertThat(json.read("\"2025-03-12\"", Release.class)).isSameAs(Release._2025_03_12);
    }
}
