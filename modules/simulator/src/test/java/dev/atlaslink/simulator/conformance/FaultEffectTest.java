package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each fault does to the response on the wire, to the work behind it, and to the journal. */
class FaultEffectTest {

    private static final String SERVICE = "{'providerName':'AWS','region':'US_EAST_1'}";

    private final Wire wire = new Wire();
    private final String services = wire.v2("/privateEndpoint/endpointService");
    private final String list = wire.v2("/privateEndpoint/AWS/endpointService");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void aResponseInPlaceOfTheWorkHasAtlassErrorShape() {
        commit(Fault.respond(FaultResponse.status(429).errorCode("RATE_LIMITED").retryAfter(Duration.ofSeconds(7))));

        Reply reply = wire.post(services, SERVICE);

        assertThat(reply.outcome()).isEqualTo("429 RATE_LIMITED");
        assertThat(reply.header("Retry-After")).isEqualTo("7");
        assertThat(reply.header("X-Error-Code")).isEqualTo("RATE_LIMITED");
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.text("/error")).isEqualTo("429");
        assertThat(reply.text("/reason")).isEqualTo("Too Many Requests");
        assertThat(countOfServices()).isZero();
    }

    @Test
    void aResponseMayLookLikeAProxys() {
        commit(Fault.respond(
                FaultResponse.status(502).header("Via", "1.1 proxy").body("text/html", "<p>Bad gateway \u00e4</p>")));

        Reply reply = wire.post(services, SERVICE);

        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.body()).isEqualTo("<p>Bad gateway \u00e4</p>");
        assertThat(reply.header("Content-Type")).isEqualTo("text/html");
        assertThat(reply.header("Via")).isEqualTo("1.1 proxy");
        assertThat(reply.header("X-Error-Code")).isNull();
    }

    @Test
    void aResponseBelow400HasNoBodyOfItsOwn() {
        commit(Fault.respond(FaultResponse.status(302).header("Location", "/elsewhere")));
        Reply reply = wire.post(services, SERVICE);
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void aResponseAfterTheWorkLeavesTheWorkDone() {
        commit(Fault.respondAfterWork(FaultResponse.status(500)));
        assertThat(wire.post(services, SERVICE).outcome()).isEqualTo("500 UNEXPECTED_ERROR");
        assertThat(countOfServices()).isEqualTo(1);
    }

    @Test
    void aDropBeforeTheWorkLeavesNothingDone() {
        commit(Fault.dropBeforeWork());
        assertThat(RawExchange.send(wire, "POST", services, SERVICE)).isEmpty();
        assertThat(latest().status()).isZero();
        assertThat(countOfServices()).isZero();
    }

    @Test
    void aDropAfterTheWorkLeavesTheWorkDoneAndTheLostResponseInTheJournal() {
        commit(Fault.dropAfterWork());
        assertThat(RawExchange.send(wire, "POST", services, SERVICE)).isEmpty();
        assertThat(latest().status()).isEqualTo(201);
        assertThat(latest().responseBodyText()).contains("INITIATING");
        assertThat(countOfServices()).isEqualTo(1);
    }

    @Test
    void aTruncatedBodyIsHalfOfWhatItsLengthPromises() {
        commit(Fault.truncateBody());

        String received = RawExchange.send(wire, "POST", services, SERVICE);

        String whole = latest().responseBodyText();
        assertThat(received).startsWith("HTTP/1.1 201 ").contains("Content-Length: " + whole.length() + "\r\n");
        assertThat(received).endsWith("\r\n\r\n" + whole.substring(0, whole.length() / 2));
        assertThat(countOfServices()).isEqualTo(1);
    }

    @Test
    void aGarbageBodyKeepsStatusAndTypeAndIsNotJson() {
        commit(Fault.garbageBody());
        Reply reply = wire.post(services, SERVICE);
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Content-Type")).startsWith("application/vnd.atlas.2023-01-01+json");
        assertThat(reply.body()).startsWith("{\"garbage\":").contains("\u0000").doesNotEndWith("}");
        assertThat(countOfServices()).isEqualTo(1);
    }

    @Test
    void aDelayMovesAVirtualClockAndNobodyWaits() {
        Instant before = wire.simulator().clock().instant();
        commit(Fault.delay(Duration.ofMinutes(10)));
        // By then the service would long be available, but time passed before it was made.
        assertThat(wire.post(services, SERVICE).text("/status")).isEqualTo("INITIATING");
        assertThat(wire.simulator().clock().instant()).isEqualTo(before.plus(Duration.ofMinutes(10)));
    }

    @Test
    void aDelayComesBeforeAnyOtherEffect() {
        Instant before = wire.simulator().clock().instant();
        commit(Fault.respond(FaultResponse.status(504)).delayedBy(Duration.ofSeconds(60)));
        assertThat(wire.post(services, SERVICE).status()).isEqualTo(504);
        assertThat(wire.simulator().clock().instant()).isEqualTo(before.plusSeconds(60));
    }

    @Test
    void theJournalNamesTheFaultThatStruckAndOnlyWhereItDid() {
        Fault fault = Fault.respond(FaultResponse.status(503)).onMethod("POST");
        commit(fault);
        wire.post(services, SERVICE);
        wire.get(list);
        assertThat(wire.simulator().journal().entries())
                .extracting(JournalEntry::status, entry -> entry.fault().orElse(""))
                .map(Object::toString)
                .containsExactly("(401, \"\")", "(503, \"" + fault + "\")", "(401, \"\")", "(200, \"\")");
        assertThat(wire.simulator().journal().entries().get(1).toString())
                .startsWith("POST " + services + " -> 503 ")
                .endsWith(" [" + fault + "]");
    }

    private void commit(Fault fault) {
        wire.simulator().faults().add(fault);
    }

    private JournalEntry latest() {
        List<JournalEntry> entries = wire.simulator().journal().entries();
        return entries.get(entries.size() - 1);
    }

    private int countOfServices() {
        wire.simulator().faults().clear();
        return wire.get(list).json().size();
    }
}
