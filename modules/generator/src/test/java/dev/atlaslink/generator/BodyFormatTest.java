package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({
        "application/json, json",
        "application/hal+json, json",
        "application/x-www-form-urlencoded, form",
        "Multipart/form-data, parts",
        "TEXT/plain, text",
        "application/xml, text",
        "application/vnd.atlas.2023-01-01+csv, text",
        "application/octet-stream, none",
        "application/*, range",
    })
    void whatAFormatIsDecidesHowABodyTravels(String mediaType, String kind) {
        BodyFormat format = BodyFormat.of(mediaType);

        assertThat(format.isJson()).isEqualTo(kind.equals("json"));
        assertThat(format.isForm()).isEqualTo(kind.equals("form"));
        assertThat(format.isMultipart()).isEqualTo(kind.equals("parts"));
        assertThat(format.isText()).isEqualTo(kind.equals("text"));
        assertThat(format.isRange()).isEqualTo(kind.equals("range"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, WithForm",
        "multipart/form-data; boundary=x, WithFormData",
        "application/merge-patch+json, WithMergePatchJson",
        "application/vnd.atlas.2023-01-01+csv, WithCsv",
    })
    void aFurtherRequestIsNamedAfterItsFormat(String mediaType, String suffix) {
        assertThat(BodyFormat.of(mediaType).requestSuffix()).isEqualTo(suffix);
    }

    @Test
    void aRangeIsSentAsBytesOrAsJson() {
        BodyFormat any = BodyFormat.of("*/*");

        assertThat(any.concrete(new MediaType().schema(new BinarySchema()))).isEqualTo("application/octet-stream");
        assertThat(any.concrete(new MediaType().schema(new StringSchema()))).isEqualTo("application/json");
        assertThat(any.concrete(new MediaType())).isEqualTo("application/json");
    }
}
