package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BodyFormatTest {
    @ParameterizedTest
    @CsvSource({
        "application/vnd.atlas.2025-03-12+json, 2025-03-12, json, V20250312, Json",
        "application/vnd.atlas.2023-01-01+gzip; q=1, 2023-01-01, gzip, V20230101, Gzip",
        "application/vnd.atlas.preview+json, preview, json, Preview, Json",
        "application/vnd.atlas.2026-01-01.upcoming+json, 2026-01-01.upcoming, json, V20260101Upcoming, Json",
        "application/vnd.example.v3+json, v3, json, V3, Json",
        "application/json, '', json, '', Json",
        "application/hal+json, '', json, '', Json",
        "APPLICATION/JSON; charset=utf-8, '', json, '', Json",
        "text/csv, '', csv, '', Csv",
        "application/octet-stream, '', octet-stream, '', OctetStream",
    })
    void aMediaTypeNamesVersionAndFormat(
            String mediaType, String version, String format, String versionSuffix, String formatSuffix) {
        BodyFormat parsed = BodyFormat.of(mediaType);

        assertThat(parsed).isEqualTo(new BodyFormat(mediaType, version, format));
        assertThat(parsed.versionSuffix()).isEqualTo(versionSuffix);
        assertThat(parsed.formatSuffix()).isEqualTo(formatSuffix);
    }
}
