package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jackson reads what it would cut off in a type that keeps all of it, and code that names the property makes the value. */
final class JsonFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: string}                                            | String                 |                                   | false
            {type: boolean}                                           | Boolean                |                                   | false
            {type: integer, format: int32}                            | BigDecimal             | JsonValues.int32("p%", value)     | false
            {type: integer}                                           | BigDecimal             | JsonValues.int64("p%", value)     | false
            {type: string, format: date}                              | String                 | JsonValues.date("p%", value)      | true
            {type: string, format: date-time}                         | String                 | JsonValues.instant("p%", value)   | true
            {type: array, items: {type: string}}                      | List<String>           |                                   | false
            {type: array, uniqueItems: true, items: {type: string}}   | List<String>           |                                   | false
            {type: object, additionalProperties: {type: string}}      | Map<String, String>    |                                   | false
            {type: array, items: {type: integer}}                     | List<BigDecimal>       | JsonValues.list(value, value0 -> JsonValues.int64("p%", value0)) | false
            {type: array, uniqueItems: true, items: {type: string, format: date}} | List<String> | JsonValues.list(value, value0 -> JsonValues.date("p%", value0)) | true
            {type: object, additionalProperties: {type: string, format: date-time}} | Map<String, String> | JsonValues.map(value, value0 -> JsonValues.instant("p%", value0)) | true
            {type: array, items: {type: array, items: {type: integer}}} | List<List<BigDecimal>> | JsonValues.list(value, value0 -> JsonValues.list(value0, value1 -> JsonValues.int64("p%", value1))) | false
            {type: array, items: {type: array, uniqueItems: true, items: {type: integer}}} | List<Set<Long>> | | false
            {type: object, additionalProperties: {type: array, uniqueItems: true, items: {type: string}}} | Map<String, Set<String>> | | false
            """)
    void aValueIsReadInATypeThatKeepsIt(String schema, String type, String made, boolean moment) {
        Map<String, Object> facts = Prepared.ofSchemas("S: {type: object, properties: {'p%': " + schema + "}}")
                .model("S")
                .vars
                .get(0)
                .vendorExtensions;

        assertThat(facts.get(Extensions.JSON_TYPE)).isEqualTo(type);
        assertThat(facts.get(Extensions.FROM_JSON)).isEqualTo(made);
        assertThat(facts.get(Extensions.MOMENT)).isEqualTo(moment);
    }
}
