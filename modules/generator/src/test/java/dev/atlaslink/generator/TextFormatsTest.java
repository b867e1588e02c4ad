package dev.atlaslink.generator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text stays text, whatever its format is called. */
final class TextFormatsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S: {type: string, format: long}                         | S: {type: string}
            S: {type: array, items: {type: string, format: number}} | S: {type: array, items: {type: string}}
            S: {type: string, format: date}                         | S: {type: string, format: date}
            S: {type: string}                                       | S: {type: string}
            S: {type: number, format: double}                       | S: {type: number, format: double}
            """)
    void aFormatThatNamesAnotherTypeIsForgotten(String before, String after) {
        Documents.assertChanges(before, TextFormats::settle, after);
    }
}
