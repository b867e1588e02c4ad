package dev.atlaslink.simulator.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.error.Refused;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.JsonText;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Requests;
import dev.atlaslink.simulator.internal.spec.RequestBody;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The body of a request is read if its operation takes JSON. */
class OperationBodyTest {

    private static final Map<String, JsonNode> BY_PROVIDER = Map.of("AWS", requiring("id"), "GCP", requiring("group"));

    private final ReceivedRequest named = Requests.json("POST", "/x", "{'name':'a'}");

    @Test
    void whoeverTakesNoneIsGivenAnEmptyOneAndItsTypeDoesNotMatter() {
        ReceivedRequest plain = Requests.with("POST", "/x", Headers.of("Content-Type", "text/plain"))
                .withBody(JsonText.bytes("hello"));

        assertThat(new OperationValidator(SampleOperations.taking()).validateBody(plain, Map.of(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aFormIsLeftToItsOperation() {
        OperationValidator form = new OperationValidator(
                SampleOperations.taking(body("application/x-www-form-urlencoded", null, Map.of())));

        assertThat(form.validateBody(named, Map.of(), Optional.empty())).isEmpty();
    }

    @Test
    void jsonIsReadIfItIsDeclaredAsSuch() {
        OperationValidator json =
                new OperationValidator(SampleOperations.taking(body("application/json", "name", Map.of())));
        ReceivedRequest undeclared = Requests.get("/x").withBody(named.body());

        assertThat(json.validateBody(named, Map.of(), Optional.empty())).isEqualTo(JsonText.read("{'name':'a'}"));
        assertThat(Refused.by(() -> json.validateBody(undeclared, Map.of(), Optional.empty())))
                .startsWith("415 UNEXPECTED_ERROR: Content-Type is missing");
    }

    @Test
    void ofSeveralVersionsThatOfTheResponseReadsABodyWithoutADate() {
        OperationValidator dated = new OperationValidator(SampleOperations.taking(
                body("application/vnd.atlas.2023-01-01+json", "name", Map.of()),
                body("application/vnd.atlas.2025-03-12+json", "title", Map.of())));

        assertThat(dated.validateBody(named, Map.of(), Optional.of(LocalDate.parse("2024-01-01"))))
                .isEqualTo(JsonText.read("{'name':'a'}"));
        assertThat(Refused.by(() -> dated.validateBody(named, Map.of(), Optional.of(LocalDate.parse("2025-03-12")))))
                .startsWith("400 MISSING_ATTRIBUTE: /title is missing");
    }

    @Test
    void theProviderOfThePathChoosesTheSchema() {
        OperationValidator attaching =
                new OperationValidator(SampleOperations.taking(body("application/json", null, BY_PROVIDER)));

        assertThat(Refused.by(() -> attaching.validateBody(named, Map.of("cloudProvider", "AWS"), Optional.empty())))
                .startsWith("400 MISSING_ATTRIBUTE: /id is missing");
        assertThat(Refused.by(() -> attaching.validateBody(named, Map.of("cloudProvider", "GCP"), Optional.empty())))
                .startsWith("400 MISSING_ATTRIBUTE: /group is missing");
    }

    private static RequestBody body(String mediaType, String required, Map<String, JsonNode> variants) {
        Optional<LocalDate> version = Optional.of(mediaType.replaceAll("[^0-9-]*(\\d{4}-\\d{2}-\\d{2})?.*", "$1"))
                .filter(date -> !date.isEmpty())
                .map(LocalDate::parse);
        return new RequestBody(mediaType, version, requiring(required), Optional.empty(), variants);
    }

    private static JsonNode requiring(String attribute) {
        return JsonText.read("{'type':'object','required':['" + attribute + "']}");
    }
}
