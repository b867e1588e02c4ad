package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.error.InvalidRequestException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal of a region that Atlas does not know says which may be meant, where anything is like it. */
final class MisspelledRegionTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "INVALID_REGION; [\"eu-cenrtal-1\",\"AWS\"]; did you mean eu-central-1?",
                "INVALID_REGION; [7,\"AWS\",\"us-esat-1\"]; did you mean us-east-1 or us-west-1?",
                "INVALID_REGION; [\"US_ESAT_1\",\"AWS\",\"x\"]; did you mean us-east-1 or us-west-1?",
                "INVALID_REGION; [\"eatsus\",\"AZURE\"]; did you mean eastus?",
                "INVALID_REGION; [\"AWS\"]; ``",
                "INVALID_REGION; [\"us-esat-1\"]; ``",
                "INVALID_REGION; [\"us-esat-1\",\"MOON\"]; ``",
                "INVALID_REGION; [\"completely-different\",\"AWS\"]; ``",
                "INVALID_ATTRIBUTE; [\"us-esat-1\",\"AWS\"]; ``"
            })
    void nameThatIsLikeAnotherIsAskedAbout(String code, String parameters, String question) {
        OneResponse response = OneResponse.of(
                400,
                "application/json",
                "{\"error\":400,\"errorCode\":\"" + code + "\",\"detail\":\"No.\",\"parameters\":" + parameters + "}");

        InvalidRequestException refusal = catchThrowableOfType(
                InvalidRequestException.class, () -> response.to(BodiesApi.class, BodiesApi::getThing));

        assertThat(refusal)
                .hasMessage("getThing failed: No. (400 " + code + ", GET /api/atlas/v2/things/1)"
                        + (question.isEmpty() ? "" : "; " + question));
    }
}
