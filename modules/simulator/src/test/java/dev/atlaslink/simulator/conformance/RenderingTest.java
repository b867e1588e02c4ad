package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** envelope and pretty, on every operation. */
class RenderingTest {

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void anEnvelopeHoldsStatusAndContentAndLeavesTheHttpStatusAlone() {
        Reply reply = wire.patch(wire.v2("/privateEndpoint/regionalMode?envelope=true"), "{'enabled':true}");
        assertThat(reply.outcome()).isEqualTo("202 {\"content\":{\"enabled\":true},\"status\":202}");
    }

    @Test
    void anEnvelopeOfABareArrayHoldsTheArray() {
        assertThat(wire.get(wire.v1("/privateEndpoint?envelope=true")).body())
                .isEqualTo("{\"content\":[],\"status\":200}");
    }

    @Test
    void aPageIsItsOwnEnvelope() {
        Reply reply = wire.get(wire.v2("/encryptionAtRest/AWS/privateEndpoints?envelope=true"));
        assertThat(reply.json().path("status").asInt()).isEqualTo(200);
        assertThat(reply.json().path("results")).isEmpty();
        assertThat(reply.json().has("content")).isFalse();
    }

    @Test
    void prettyChangesWhitespaceOnly() {
        Reply plain = wire.get(wire.v2("/encryptionAtRest"));
        Reply pretty = wire.get(wire.v2("/encryptionAtRest?pretty=true"));
        assertThat(pretty.body()).startsWith("{\n  \"awsKms\" : {\n    \"enabled\" : false,");
        assertThat(pretty.json()).isEqualTo(plain.json());
    }

    @Test
    void errorsArePrettyWhenAsked() {
        assertThat(wire.get(wire.v1("/privateEndpoint/" + "0".repeat(24) + "?pretty=true"))
                        .body())
                .startsWith("{\n  \"detail\" : ");
    }
}
