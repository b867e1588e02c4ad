package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * Remembers some of the words that enums and discriminators are in JSON. Threads may overwrite each other's: nothing is
 * lost by it.
 */
final class JsonWords {
    private static final int LONGEST = 64;
    private static final String[] WORDS = new String[512];

    private JsonWords() {}

    /** Returns the text of the parser's token. */
    static String of(JsonParser parser) throws IOException {
        int length = parser.getTextLength();
        if (length == 0 || length > LONGEST) {
            return parser.getText();
        }
        char[] text = parser.getTextCharacters();
        int start = parser.getTextOffset();
        int place = (31 * (31 * text[start] + text[start + length - 1]) + length) & (WORDS.length - 1);
        String word = WORDS[place];
        if (word == null || !isSame(word, text, start, length)) {
            word = parser.getText();
            WORDS[place] = word;
        }
        return word;
    }

    private static boolean isSame(String word, char[] text, int start, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (word.charAt(index) != text[start + index]) {
                return false;
            }
        }
        return true;
    }
}
