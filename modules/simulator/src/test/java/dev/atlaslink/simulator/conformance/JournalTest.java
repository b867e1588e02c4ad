package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.JournalEntry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The journal shows what crossed the wire, without credentials. */
class JournalTest {

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void everyRequestIsKeptAsItCameWithItsResponse() {
        String target = wire.v2("/privateEndpoint/regionalMode?envelope=false&pretty=false");
        Reply reply = wire.patch(target, "{'enabled' : true}");

        List<JournalEntry> entries = wire.simulator().journal().entries();
        assertThat(entries).extracting(JournalEntry::status).containsExactly(401, 202);
        JournalEntry entry = entries.get(1);
        assertThat(entry.method()).isEqualTo("PATCH");
        assertThat(entry.target()).isEqualTo(target);
        assertThat(entry.header("accept")).hasValue("application/vnd.atlas.2023-01-01+json");
        assertThat(entry.bodyText()).isEqualTo("{\"enabled\" : true}");
        assertThat(entry.operationId()).hasValue("toggleGroupPrivateEndpointRegionalMode");
        assertThat(entry.responseHeader("content-type")).hasValue(reply.header("Content-Type"));
        assertThat(entry.responseBodyText()).isEqualTo(reply.body());
    }

    @Test
    void credentialsAreReducedToTheirScheme() {
        wire.get(wire.v1("/privateEndpoint"));
        wire.raw("GET", "/api", Map.of("Authorization", "s3cret"), null);

        assertThat(wire.simulator().journal().entries())
                .extracting(entry -> entry.headers().getOrDefault("Authorization", List.of()))
                .containsExactly(List.of(), List.of("Digest"), List.of("REDACTED"));
    }

    @Test
    void aRequestThatReachesNoOperationHasNoOperationId() {
        wire.raw("GET", "/nowhere%2F?x", Map.of(), null);
        JournalEntry entry = wire.simulator().journal().entries().get(0);
        assertThat(entry.operationId()).isEmpty();
        assertThat(entry.target()).isEqualTo("/nowhere%2F?x");
    }

    @Test
    void itCanBeCleared() {
        wire.raw("GET", "/api", Map.of(), null);
        wire.simulator().journal().clear();
        assertThat(wire.simulator().journal().entries()).isEmpty();
    }
}
