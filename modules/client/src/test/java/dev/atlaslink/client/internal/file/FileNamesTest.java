package dev.atlaslink.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names stay what they are: processes of different versions have to find the same files. */
final class FileNamesTest {
    /** The first half of what SHA-256 gives for these texts (FIPS 180-4, and its examples). */
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb924",
        "abc, ba7816bf8f01cfea414140de5dae2223",
        "größe, d353a2671b67afff0941ae456e5c76e9"
    })
    void textIsNamedByItsHash(String text, String name) {
        assertThat(FileNames.hash(text)).isEqualTo(name);
    }
}
