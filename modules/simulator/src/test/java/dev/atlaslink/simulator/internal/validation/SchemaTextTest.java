package dev.atlaslink.simulator.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.atlaslink.simulator.internal.http.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schema allows and what a value is, in words for whoever wonders why it was refused. */
class SchemaTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'boolean'}                                         | true or false",
                "{'type':'integer'}                                         | an integer",
                "{'type':'integer','minimum':1}                             | an integer from 1",
                "{'type':'integer','maximum':9}                             | an integer up to 9",
                "{'type':'integer','minimum':1,'maximum':9}                 | an integer from 1 up to 9",
                "{'type':'number','minimum':0.5}                            | a number from 0.5",
                "{'type':'array'}                                           | an array",
                "{'type':'array','minItems':1,'maxItems':3}                 | an array from 1 up to 3 items",
                "{'type':'object','minLength':3}                            | an object",
                "{'type':'string'}                                          | a text",
                "{'type':'string','minLength':1,'maxLength':64}             | a text from 1 up to 64 characters",
                "{'type':'string','pattern':'^a+$'}                         | a text that matches ^a+$",
                "{'type':'string','maxLength':9,'pattern':'^a+$'}           | a text up to 9 characters that matches ^a+$",
                "{'type':'string','enum':['A','B']}                         | one of [A, B]",
                "{'type':'string','enum':['A',null],'nullable':true}        | one of [A] or null",
                "{'type':'string','nullable':true}                          | a text or null",
                "{'type':'string','nullable':false}                         | a text",
                "{}                                                         | what the spec describes"
            })
    void aSchemaAllows(String schema, String allowed) {
        assertThat(SchemaText.allowed(JsonText.read(schema))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1} | an object",
                "[]      | an array",
                "'a'     | a text",
                "1.5     | a number",
                "true    | a boolean",
                "null    | null"
            })
    void aValueIs(String value, String kind) {
        assertThat(SchemaText.kind(JsonText.read(value))).isEqualTo(kind);
    }

    @Test
    void whatIsNotThereIsNothing() {
        assertThat(SchemaText.kind(MissingNode.getInstance())).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'a\\nb'          | {}                  | \"a\\nb\"",
                "7                | {'writeOnly':false} | 7",
                "'t0ps3cret'      | {'writeOnly':true}  | a text (value not shown)",
                "{'k':'t0ps3cret'} | {}                 | an object (value not shown)",
                "['t0ps3cret']    | {}                  | an array (value not shown)"
            })
    void aValueIsShownUnlessItIsOrMayHoldASecret(String value, String schema, String shown) {
        assertThat(SchemaText.given(JsonText.read(value), JsonText.read(schema)))
                .isEqualTo(shown);
    }

    @Test
    void aLongTextIsCutAndSaysHowLongItWas() {
        assertThat(SchemaText.shortened("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(SchemaText.shortened("x".repeat(61))).isEqualTo("x".repeat(60) + "... (61 characters)");
        assertThat(SchemaText.shortened("x\u001by", 2)).isEqualTo("x\\u001b... (3 characters)");
        assertThat(SchemaText.shortened("\u001b", 1)).isEqualTo("\\u001b");
    }
}
