package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.settings.Variant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where documents and recorded responses contradict each other about the form of a response, either can be had. */
class RenderingVariantsTest {

    private static final String SERVICE = "{'providerName':'AWS','region':'us-east-1'}";
    private static final String ENDPOINT = "{'id':'vpce-0d00c26273372c6ef'}";

    private Wire wire;

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void successesHaveTheStatusesOfTheVendorsDocument() {
        start(Variant.DOCUMENTED_SUCCESS_CODES);

        Reply service = wire.post(wire.v2("/privateEndpoint/endpointService"), SERVICE);
        assertThat(service.status()).isEqualTo(200);
        wire.advance(148);
        String own = wire.v2("/privateEndpoint/AWS/endpointService/") + service.text("/id");
        assertThat(wire.post(own + "/endpoint", ENDPOINT).status()).isEqualTo(200);
        assertGone(wire.delete(own + "/endpoint/vpce-0d00c26273372c6ef"));
        assertGone(wire.delete(own));
        assertThat(wire.patch(wire.v2("/privateEndpoint/regionalMode"), "{'enabled':true}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aDeleteWithoutABodyMayNameItsTypeInAHeaderOfItsOwn() {
        start(Variant.NO_CONTENT_WITH_X_CONTENT_TYPE);

        String endpoints = wire.v2("/encryptionAtRest/AWS/privateEndpoints");
        String id = wire.post(endpoints, "{'regionName':'US_EAST_1'}").text("/id");
        wire.advance(3600);
        Reply reply = wire.delete(endpoints + "/" + id);
        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Content-Type")).isNull();
        assertThat(reply.header("X-Content-Type")).isEqualTo("application/vnd.atlas.2023-01-01+json");
    }

    @Test
    void whatIsDocumentedAsItWasRecordedStays() {
        start(Variant.DOCUMENTED_SUCCESS_CODES);

        assertThat(wire.post(wire.v2("/encryptionAtRest/AWS/privateEndpoints"), "{'regionName':'US_EAST_1'}")
                        .status())
                .isEqualTo(202);
        assertThat(wire.post(wire.v1("/privateEndpoint/endpointService"), SERVICE)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void anEnvelopeMayCallTheResultEnvelope() {
        start(Variant.ENVELOPE_KEY_ENVELOPE);

        assertThat(wire.get(wire.v2("/privateEndpoint/regionalMode?envelope=true"))
                        .body())
                .isEqualTo("{\"envelope\":{\"enabled\":false},\"status\":200}");
    }

    @Test
    void anEnvelopeMayHideTheStatusOfASuccess() {
        start(Variant.ENVELOPE_HIDES_STATUS);
        String mode = wire.v2("/privateEndpoint/regionalMode");

        assertThat(wire.patch(mode + "?envelope=true", "{'enabled':true}").outcome())
                .isEqualTo("200 {\"content\":{\"enabled\":true},\"status\":202}");
        assertThat(wire.patch(mode, "{'enabled':true}").status()).isEqualTo(202);
    }

    @Test
    void anEnvelopeMayHideTheStatusOfAnError() {
        start(Variant.ENVELOPE_HIDES_STATUS);

        Reply reply = wire.get("/api/atlas/v2/groups/0123456789abcdef01234567/encryptionAtRest?envelope=true");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(404);
        assertThat(reply.text("/content/errorCode")).isEqualTo("GROUP_NOT_FOUND");
        assertThat(wire.simulator().journal().entries().get(1).refusal()).isPresent();
    }

    @Test
    void anEnvelopeThatHidesTheStatusStandsWhereThereWouldBeNoBody() {
        start(Variant.ENVELOPE_HIDES_STATUS);
        String endpoints = wire.v2("/encryptionAtRest/AWS/privateEndpoints");
        String id = wire.post(endpoints, "{'regionName':'US_EAST_1'}").text("/id");
        wire.advance(3600);

        assertThat(wire.delete(endpoints + "/" + id + "?envelope=true").outcome())
                .isEqualTo("200 {\"status\":204}");
    }

    @Test
    void aChallengeIsNeverInAnEnvelope() {
        start(Variant.ENVELOPE_HIDES_STATUS);
        assertThat(wire.raw("GET", wire.v2("/encryptionAtRest?envelope=true"), Map.of(), null)
                        .status())
                .isEqualTo(401);
    }

    private void start(Variant variant) {
        wire = new Wire(builder -> builder.variants(Set.of(variant)));
    }

    private static void assertGone(Reply reply) {
        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.body()).isEmpty();
    }
}
