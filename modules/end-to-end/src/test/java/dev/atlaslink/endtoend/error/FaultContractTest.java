package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.error.RateLimitException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client promises holds while Atlas and the network misbehave. */
final class FaultContractTest {
    private static final String CREATE = "createGroupPrivateEndpointEndpointService";
    private static final String LIST = "listGroupPrivateEndpointEndpointService";
    private static final FaultResponse SERVER_ERROR = FaultResponse.status(500);

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final PrivateEndpointServices services =
            atlas.client(ApiVersion.V2, atlas.apiKey()).project().privateEndpointServices();

    @ParameterizedTest
    @EnumSource
    void creationWhoseResponseIsLostIsNotRepeated(ApiVersion version) {
        PrivateEndpointServices versioned =
                atlas.client(version, atlas.apiKey()).project().privateEndpointServices();
        commit(Fault.dropAfterWork().onMethod("POST"));
        versioned.create(Samples.service(CloudProvider.AWS));
        assertThat(struck()).hasSize(1);
        assertThat(versioned.list(CloudProvider.AWS)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void creationThatFailsAfterTheWorkIsNotRepeated(ApiVersion version) {
        PrivateEndpointServices versioned =
                atlas.client(version, atlas.apiKey()).project().privateEndpointServices();
        commit(Fault.respondAfterWork(SERVER_ERROR).onMethod("POST"));
        versioned.create(Samples.service(CloudProvider.AWS));
        assertThat(struck()).hasSize(1);
        assertThat(versioned.list(CloudProvider.AWS)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void creationLostBehindAGatewayIsNotRepeated(int status) {
        commit(Fault.respondAfterWork(FaultResponse.status(status).body("text/html", "<p>Bad gateway</p>"))
                .onOperation(CREATE));
        services.create(Samples.service(CloudProvider.AWS));
        assertThat(struck()).hasSize(1);
        assertThat(services.list(CloudProvider.AWS)).hasSize(1);
    }

    @Test
    void creationThatWasTurnedAwayIsRepeatedAndDoneOnce() {
        commit(Fault.respond(FaultResponse.status(429).errorCode("RATE_LIMITED").retryAfter(Duration.ofSeconds(30)))
                .onOperation(CREATE)
                .times(2));
        Instant before = now();
        services.create(Samples.service(CloudProvider.AWS));
        assertThat(Duration.between(before, now())).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(90));
        assertThat(struck()).extracting(JournalEntry::status).containsExactly(429, 429);
        assertThat(services.list(CloudProvider.AWS)).hasSize(1);
    }

    @Test
    void lastingRateLimitIsATypedException() {
        commit(Fault.respond(FaultResponse.status(429).errorCode("RATE_LIMITED").retryAfter(Duration.ofSeconds(1))));
        assertThatThrownBy(this::list)
                .isInstanceOfSatisfying(
                        RateLimitException.class,
                        limited -> assertThat(limited.response().errorCode()).contains("RATE_LIMITED"));
    }

    @Test
    void readWhoseConnectionBreaksIsRepeated() {
        services.create(Samples.service(CloudProvider.AWS));
        commit(Fault.dropBeforeWork().onOperation(LIST).times(1));
        commit(Fault.dropAfterWork().onOperation(LIST).times(1));
        assertThat(services.list(CloudProvider.AWS)).hasSize(1);
        assertThat(struck()).hasSize(2);
    }

    @Test
    void readThatAGatewayLosesIsRepeated() {
        commit(Fault.respond(FaultResponse.status(502)).onMethod("GET").times(2));
        list();
        assertThat(struck()).extracting(JournalEntry::status).containsExactly(502, 502);
    }

    @Test
    void readThatAtlasFailsIsNotRepeated() {
        commit(Fault.respond(SERVER_ERROR).onMethod("GET"));
        assertThatThrownBy(this::list).isInstanceOf(ServerException.class);
        assertThat(struck()).hasSize(1);
    }

    @Test
    void staleNonceCostsOneRequestMore() {
        list();
        atlas.forgetJournal();
        commit(Fault.expireNonce().times(1));
        list();
        list();
        assertThat(atlas.journal()).extracting(JournalEntry::status).containsExactly(401, 200, 200);
    }

    @Test
    void creationWithAStaleNonceIsDoneOnce() {
        list();
        commit(Fault.expireNonce().onMethod("POST").times(1));
        services.create(Samples.service(CloudProvider.AWS));
        assertThat(atlas.journal(CREATE)).extracting(JournalEntry::status).containsExactly(401, 201);
    }

    @Test
    void expiredTokenIsRenewedOnce() {
        PrivateEndpointServices byToken =
                atlas.client(ApiVersion.V2, atlas.serviceAccount()).project().privateEndpointServices();
        byToken.list(CloudProvider.AWS).toList();
        atlas.forgetJournal();
        commit(Fault.expireToken().times(1));
        byToken.list(CloudProvider.AWS).toList();
        byToken.list(CloudProvider.AWS).toList();
        assertThat(atlas.journal())
                .extracting(entry -> entry.operationId().orElseThrow(), JournalEntry::status)
                .map(Object::toString)
                .containsExactly(
                        "(\"" + LIST + "\", 401)",
                        "(\"createAccessToken\", 200)",
                        "(\"" + LIST + "\", 200)",
                        "(\"" + LIST + "\", 200)");
    }

    @Test
    void truncatedReadIsRepeatedAndThenATransportFailure() {
        commit(Fault.truncateBody().onMethod("GET").times(1));
        list();
        assertThat(struck()).hasSize(1);
        commit(Fault.truncateBody().onMethod("GET"));
        assertThatThrownBy(this::list).isInstanceOf(TransportException.class);
    }

    @Test
    void creationWhoseResponseIsTruncatedIsNotRepeated() {
        commit(Fault.truncateBody().onOperation(CREATE));
        services.create(Samples.service(CloudProvider.AWS));
        assertThat(struck()).hasSize(1);
        assertThat(services.list(CloudProvider.AWS)).hasSize(1);
    }

    @Test
    void garbageIsAnUnexpectedResponseAndNotRepeated() {
        commit(Fault.garbageBody());
        assertThatThrownBy(this::list)
                .isInstanceOfSatisfying(
                        UnexpectedResponseException.class,
                        garbage -> assertThat(garbage.status()).hasValue(200));
        assertThat(struck()).hasSize(1);
    }

    private void list() {
        services.list(CloudProvider.AWS).toList();
    }

    private void commit(Fault fault) {
        atlas.allowing("response").simulator().faults().add(fault);
    }

    private Instant now() {
        return atlas.simulator().clock().instant();
    }

    private List<JournalEntry> struck() {
        return atlas.journal().stream()
                .filter(entry -> entry.fault().isPresent())
                .toList();
    }
}
