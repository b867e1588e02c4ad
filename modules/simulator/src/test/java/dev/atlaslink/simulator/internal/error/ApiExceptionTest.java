package dev.atlaslink.simulator.internal.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.JsonText;
import dev.atlaslink.simulator.internal.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A refusal is a response in Atlas's shape; only the journal learns more. */
class ApiExceptionTest {

    private final ApiException refusal = ErrorCode.INVALID_REGION.with("mars-1", "AWS");

    @Test
    void itsTextIsFilledByItsParametersWhichTheBodyLists() {
        Response response = refusal.response(false);

        assertThat(response.status()).isEqualTo(400);
        assertThat(Refused.body(response)).isEqualTo(JsonText.read("""
                        {'error':400,'errorCode':'INVALID_REGION','reason':'Bad Request',
                        'detail':'No region mars-1 exists for provider AWS.','parameters':['mars-1','AWS']}"""));
        assertThat(response.headers().asMap()).containsOnlyKeys("Content-Type", "X-Error-Code");
        assertThat(response.headers().first("Content-Type")).hasValue("application/json");
        assertThat(response.headers().first("X-Error-Code")).hasValue("INVALID_REGION");
    }

    @Test
    void itsReasonIsForTheJournalOrForWhoeverIsToldAll() {
        ApiException explained = refusal.because("mars has no\nregions");

        assertThat(refusal.response(false).refusal()).hasValue("No region mars-1 exists for provider AWS.");
        assertThat(explained.response(false).refusal()).hasValue("mars has no\\nregions");
        assertThat(explained.why()).isEqualTo("mars has no\nregions");
        assertThat(detail(explained.response(false))).isEqualTo("No region mars-1 exists for provider AWS.");
        assertThat(detail(explained.explained())).isEqualTo("mars has no\nregions");
    }

    @Test
    void headersAndStatusAreAddedAndWhatWasAddedBeforeStays() {
        Response response = refusal.with("Allow", "GET")
                .with(Headers.of("Sunset", "tomorrow"))
                .because("mars")
                .withStatus(403)
                .response(false);

        assertThat(response.status()).isEqualTo(403);
        assertThat(response.headers().first("Allow")).hasValue("GET");
        assertThat(response.headers().first("Sunset")).hasValue("tomorrow");
        assertThat(response.refusal()).hasValue("mars");
        assertThat(Refused.body(response).path("reason").textValue()).isEqualTo("Forbidden");
        assertThat(refusal.response(false).headers().first("Allow")).isEmpty();
    }

    @Test
    void itsBodyIsWrittenForReadersIfTheyAsk() {
        assertThat(text(refusal.response(true))).startsWith("{\n  \"detail\" : ");
        assertThat(text(refusal.response(false))).startsWith("{\"detail\":");
        assertThat(text(refusal.explained())).startsWith("{\n  \"detail\" : ");
    }

    @Test
    void whatIsHttpsFailureRatherThanTheApisHasTheCatchAllCode() {
        assertThat(ErrorCode.METHOD_NOT_ALLOWED.wireName()).isEqualTo("UNEXPECTED_ERROR");
        assertThat(ErrorCode.METHOD_NOT_ALLOWED.status()).isEqualTo(405);
        assertThat(ErrorCode.GROUP_NOT_FOUND.wireName()).isEqualTo("GROUP_NOT_FOUND");
    }

    @Test
    void reasonsAreThePhrasesOfTheirStatusOrTheStatusItself() {
        assertThat(List.of(500, 404, 429, 799))
                .map(Reasons::of)
                .containsExactly("Internal Server Error", "Not Found", "Too Many Requests", "799");
    }

    private static String detail(Response response) {
        return Refused.body(response).path("detail").textValue();
    }

    private static String text(Response response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
