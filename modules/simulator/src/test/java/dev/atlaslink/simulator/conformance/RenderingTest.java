package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code envelope} and {@code pretty}, on every operation, and the headers that come with every response (recorded
 * responses).
 */
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/atlas/v2/nowhere?pretty=true",
                "/api/atlas/v1.0/groups/xyz/privateEndpoint?pretty=true",
                "/api/atlas/v1.0/groups/0123456789abcdef01234567/privateEndpoint?pretty=true",
                "/api/atlas/v1.0/groups/0123456789abcdef01234567/privateEndpoint?pretty=true&colour=red"
            })
    void soAreErrorsThatComeBeforeTheQueryIsLookedAt(String target) {
        assertThat(wire.get(target).body()).startsWith("{\n  \"detail\" : ");
    }

    @Test
    void errorsStayOutsideOfEnvelopes() {
        Reply reply = wire.get(wire.v1("/privateEndpoint/" + "0".repeat(24) + "?envelope=true"));
        assertThat(reply.outcome()).isEqualTo("404 PRIVATELINK_NOT_FOUND");
    }

    @Test
    void responsesCarryTheRecordedHeadersAndChallengesDoNot() {
        String target = wire.v2("/encryptionAtRest");
        for (Reply reply : List.of(wire.get(target), wire.get(target + "?colour=red"))) {
            assertThat(reply.header("Server")).isEqualTo("mdbws");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(reply.header("X-Permitted-Cross-Domain-Policies")).isEqualTo("none");
        }
        assertThat(wire.raw("GET", target, Map.of(), null).headers().map())
                .doesNotContainKeys("x-content-type-options", "x-frame-options", "x-permitted-cross-domain-policies");
    }

    @Test
    void soDoErrorsThatNoOperationGives() {
        String target = wire.v2("/encryptionAtRest");
        wire.simulator().faults().add(Fault.respond(FaultResponse.status(503)).onMethod("PATCH"));
        List<Reply> replies = List.of(
                wire.bearer("none", "GET", target, null),
                wire.raw("POST", "/api/oauth/token", Map.of("Content-Type", "application/json"), "{}"),
                wire.raw("POST", target, Wire.V2, " ".repeat((1 << 20) + 1)),
                wire.patch(target, "{}"),
                wire.raw("GET", target, Map.of("X-Long", "x".repeat(9_000)), null));

        assertThat(replies).extracting(Reply::status).containsExactly(401, 401, 413, 503, 431);
        assertThat(replies).extracting(reply -> reply.header("Server")).containsOnly("mdbws");
        assertThat(replies).extracting(reply -> reply.header("X-Frame-Options")).containsOnly("DENY");
    }

    @Test
    void theResponseOfAFaultMayComeFromAnotherServer() {
        wire.simulator().faults().add(Fault.respond(FaultResponse.status(502).header("Server", "gateway")));
        assertThat(wire.get(wire.v2("/encryptionAtRest")).header("Server")).isEqualTo("gateway");
    }

    @Test
    void aBadTokenIsRefusedInPrettyTooWhenAsked() {
        assertThat(wire.bearer("none", "GET", wire.v2("/encryptionAtRest?pretty=true"), null)
                        .body())
                .startsWith("{\n  \"detail\" : ");
    }

    @Test
    void anEnvelopeDoesNotGiveABodyToAResponseThatHasNone() {
        String endpoints = wire.v2("/encryptionAtRest/AWS/privateEndpoints");
        String id = wire.post(endpoints, "{'regionName':'US_EAST_1'}").text("/id");
        wire.advance(3600);
        assertThat(wire.delete(endpoints + "/" + id + "?envelope=true").outcome())
                .isEqualTo("204 ");
    }

    @Test
    void aDeleteWithoutABodyNamesTheTypeThatItsBodyWouldHave() {
        String endpoints = wire.v2("/encryptionAtRest/AWS/privateEndpoints");
        String id = wire.post(endpoints, "{'regionName':'US_EAST_1'}").text("/id");
        wire.advance(3600);

        Reply reply = wire.delete(endpoints + "/" + id);
        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Content-Type")).isEqualTo("application/vnd.atlas.2023-01-01+json;charset=utf-8");
        assertThat(reply.headers().map()).doesNotContainKeys("content-length", "x-content-type");
    }
}
