package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.Access;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The IP access list: 403 with the address (reported by users), on use and not on token creation (Atlas API reference). */
class AccessListConformanceTest {

    private final Wire wire = new Wire();
    private final Access access = wire.simulator().access();
    private final String target = wire.v2("/privateEndpoint/regionalMode");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void anAddressThatIsNotOnTheListIsForbiddenByName() {
        access.allowOnly(List.of("203.0.113.0/24", "2001:db8::/32"));

        Reply reply = wire.get(target);

        assertThat(reply.outcome()).isEqualTo("403 IP_ADDRESS_NOT_ON_ACCESS_LIST");
        assertThat(reply.json().at("/parameters").toString()).isEqualTo("[\"127.0.0.1\"]");
        assertThat(reply.text("/detail")).isEqualTo("IP address 127.0.0.1 is not on the access list.");
        assertThat(reply.header("X-Error-Code")).isEqualTo("IP_ADDRESS_NOT_ON_ACCESS_LIST");
        assertThat(wire.get(wire.v1("/privateEndpoint")).outcome()).isEqualTo("403 IP_ADDRESS_NOT_ON_ACCESS_LIST");
        assertThat(wire.get("/nowhere").outcome()).isEqualTo("403 IP_ADDRESS_NOT_ON_ACCESS_LIST");
    }

    @Test
    void anAddressOnTheListOrInABlockOfItIsServed() {
        for (String block : new String[] {"127.0.0.1", "127.0.0.0/8", "126.0.0.0/7", "0.0.0.0/0"}) {
            access.allowOnly(List.of("203.0.113.7", block));
            assertThat(wire.get(target).status()).as(block).isEqualTo(200);
        }
        access.allowOnly(List.of());
        assertThat(wire.get(target).status()).isEqualTo(403);
        access.allowEverywhere();
        assertThat(wire.get(target).status()).isEqualTo(200);
    }

    @Test
    void badCredentialsComeBeforeABadAddress() {
        access.allowOnly(List.of("203.0.113.7"));
        assertThat(wire.raw("GET", target, Wire.V2, null).status()).isEqualTo(401);
    }

    @Test
    void aTokenIsIssuedAndRevokedEverywhereButServesOnlyFromTheList() {
        OAuthClient client = new OAuthClient(wire, wire.simulator().serviceAccount());
        access.allowOnly(List.of("203.0.113.7"));

        String token = client.token();
        assertThat(wire.bearer(token, "GET", target, null).outcome()).isEqualTo("403 IP_ADDRESS_NOT_ON_ACCESS_LIST");

        access.allowEverywhere();
        assertThat(wire.bearer(token, "GET", target, null).status()).isEqualTo(200);
        access.allowOnly(List.of("203.0.113.7"));
        assertThat(client.revoke(token).status()).isEqualTo(200);
    }

    @Test
    void noHeaderChangesTheAddress() {
        access.allowOnly(List.of("203.0.113.7"));
        Map<String, String> forwarded =
                Map.of("Accept", "application/json", "X-Forwarded-For", "203.0.113.7", "Forwarded", "for=203.0.113.7");
        assertThat(wire.send("GET", wire.v1("/privateEndpoint"), forwarded, null)
                        .status())
                .isEqualTo(403);
    }
}
