package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import org.junit.jupiter.api.Test;

final class RequestFormatsTest {
    private static final String OLD = "application/vnd.atlas.2023-01-01+json";
    private static final String MIDDLE = "application/vnd.atlas.2024-05-30+json";

    @Test
    void theFormOfTheResponsesVersionIsSent() {
        assertThat(chosen("2023-01-01", MIDDLE, OLD)).isEqualTo(OLD);
        assertThat(chosen("2024-05-30", MIDDLE, OLD)).isEqualTo(MIDDLE);
    }

    @Test
    void elseTheNewestThatIsNotLater() {
        assertThat(chosen("2025-03-12", OLD, MIDDLE)).isEqualTo(MIDDLE);
    }

    @Test
    void elseTheOldest() {
        assertThat(chosen("2022-01-01", MIDDLE, OLD)).isEqualTo(OLD);
    }

    @Test
    void ofSeveralFormatsJsonIsSentByThePlainMethodAndPartsLast() {
        assertThat(chosen("", "text/plain", "application/json")).isEqualTo("application/json");
        assertThat(chosen("", "multipart/form-data", "application/json")).isEqualTo("application/json");
        assertThat(chosen("", "multipart/form-data", "text/plain")).isEqualTo("text/plain");
        assertThat(chosen("", "*/*", "text/plain")).isEqualTo("text/plain");
        assertThat(chosen("", "multipart/form-data")).isEqualTo("multipart/form-data");
    }

    @Test
    void everyOtherFormatOfTheVersionIsThereOnce() {
        Content content = content(
                "application/json-patch+json",
                "application/merge-patch+json",
                "text/csv",
                "text/csv; charset=utf-8",
                "*/*",
                OLD);

        assertThat(RequestFormats.others(content, BodyFormat.of("application/json-patch+json")))
                .extracting(BodyFormat::requestSuffix)
                .containsExactly("WithMergePatchJson", "WithCsv");
    }

    private static String chosen(String version, String... mediaTypes) {
        return RequestFormats.choose(content(mediaTypes), version).mediaType();
    }

    private static Content content(String... mediaTypes) {
        Content content = new Content();
        for (String mediaType : mediaTypes) {
            content.addMediaType(mediaType, new MediaType());
        }
        return content;
    }
}
