package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import org.junit.jupiter.api.Test;

final class RequestFormatsTest {
    private static final String OLD = "application/vnd.atlas.2023-01-01+json";
    private static final String MIDDLE = "application/vnd.atlas.2024-05-30+json";

    @Test
    void theFormOfTheAnswersVersionIsSent() {
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
    void ofSeveralFormatsJsonIsSent() {
        assertThat(chosen("", "text/plain", "application/json")).isEqualTo("application/json");
    }

    @Test
    void multipartIsSentOnlyWhereThereIsAnotherForm() {
        assertThat(chosen("", "multipart/form-data", "application/json")).isEqualTo("application/json");
        assertThatThrownBy(() -> chosen("", "multipart/form-data"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("operation upload: the request body is [multipart/form-data]; allowed is any media type but"
                        + " multipart");
    }

    private static String chosen(String version, String... mediaTypes) {
        Content content = new Content();
        for (String mediaType : mediaTypes) {
            content.addMediaType(mediaType, new MediaType());
        }
        return RequestFormats.choose("upload", content, version).mediaType();
    }
}
