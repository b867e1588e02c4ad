package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.Access;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.settings.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a caller finds out about itself: roles and addresses of a key, and the end of an account's secret (v2 reference). */
class AccountConformanceTest {

    private static final String ROOT = "/api/atlas/v2";

    @AutoClose
    private final Wire wire = new Wire();

    private final AtlasSimulator simulator = wire.simulator();
    private final Access access = simulator.access();
    private final String clientId = simulator.serviceAccount().clientId();
    private final OAuthClient client = new OAuthClient(wire, simulator.serviceAccount());

    @Test
    void theRootShowsAnApiKeyItsRolesAndAddresses() {
        access.addProject("0123456789abcdef01234567");
        access.grant(simulator.apiKey().publicKey(), "0123456789abcdef01234567", Role.PROJECT_READ_ONLY);
        access.allowOnly(List.of("127.0.0.1", "203.0.113.0/24", "::1"));

        Reply root = wire.get(ROOT);

        assertThat(root.status()).isEqualTo(200);
        assertThat(root.text("/appName")).isEqualTo("MongoDB Atlas");
        assertThat(root.text("/apiKey/publicKey")).isEqualTo(simulator.apiKey().publicKey());
        assertThat(root.text("/apiKey/id")).matches("[0-9a-f]{24}");
        assertThat(root.json().at("/apiKey/roles"))
                .hasToString("[{\"groupId\":\"0123456789abcdef01234567\",\"roleName\":\"GROUP_READ_ONLY\"},"
                        + "{\"groupId\":\"" + simulator.projectId() + "\",\"roleName\":\"GROUP_OWNER\"}]");
        assertThat(root.json().at("/apiKey/accessList"))
                .hasToString("[{\"cidrBlock\":\"127.0.0.1/32\",\"ipAddress\":\"127.0.0.1\"},"
                        + "{\"cidrBlock\":\"203.0.113.0/24\"},{\"cidrBlock\":\"::1/128\",\"ipAddress\":\"::1\"}]");
    }

    @Test
    void aKeyWithoutRolesAndAddressesIsShownEmptyLists() {
        access.withdraw(simulator.apiKey().publicKey(), simulator.projectId());

        assertThat(wire.get(ROOT).json().at("/apiKey/roles")).isEmpty();
        assertThat(wire.get(ROOT).json().at("/apiKey/accessList")).isEmpty();
    }

    @Test
    void theRootShowsAServiceAccountNothingOfItself() {
        Reply root = wire.bearer(client.token(), "GET", ROOT, null);

        assertThat(root.status()).isEqualTo(200);
        assertThat(root.json().at("/apiKey").isNull()).isTrue();
    }

    @Test
    void anAddressThatIsNotOnTheListIsRefusedAtTheRootToo() {
        access.allowOnly(List.of("203.0.113.7"));

        assertThat(wire.get(ROOT).outcome()).isEqualTo("403 IP_ADDRESS_NOT_ON_ACCESS_LIST");
    }

    @Test
    void aProjectShowsAServiceAccountWithItsRoleAndTheEndOfItsSecret() {
        Instant end = simulator.clock().instant().plus(Duration.ofDays(9));
        access.expireSecret(clientId, end);

        Reply account = wire.get(account());

        assertThat(account.text("/clientId")).isEqualTo(clientId);
        assertThat(account.json().at("/roles")).hasToString("[\"GROUP_OWNER\"]");
        assertThat(account.json().at("/secrets")).hasSize(1);
        assertThat(account.text("/secrets/0/expiresAt")).isEqualTo(end.toString());
        assertThat(account.body()).doesNotContain(simulator.serviceAccount().clientSecret());
    }

    @Test
    void aSecretWhoseEndNobodySaidIsGoodForAnotherYear() {
        wire.advance(Duration.ofDays(4000).toSeconds());

        assertThat(Instant.parse(wire.get(account()).text("/secrets/0/expiresAt")))
                .isEqualTo(simulator.clock().instant().plus(Duration.ofDays(365)));
        assertThat(client.askForToken().status()).isEqualTo(200);
    }

    @Test
    void aSecretThatHasEndedGetsNoTokenAndItsTokensStayValid() {
        access.expireSecret(clientId, simulator.clock().instant().plusSeconds(60));
        String token = client.token();
        wire.advance(59);
        assertThat(client.askForToken().status()).isEqualTo(200);
        wire.advance(1);

        Reply refused = client.askForToken();
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text("/error")).isEqualTo("invalid_client");
        assertThat(wire.bearer(token, "GET", ROOT, null).status()).isEqualTo(200);
    }

    @Test
    void theEndOfASecretIsSeededAndToldAndANewSecretHasNone() {
        String account = "{\"clientId\":\"mdb_sa_id_64a1f3c2b7e09d5a1c8f4e22\"";
        String end = ",\"secretExpiresAt\":\"2027-07-01T00:00:00Z\"";
        simulator.seed("{\"serviceAccounts\":[" + account + ",\"clientSecret\":\"mdb_sa_sk_1\"" + end + "}]}");
        assertThat(simulator.access().secretExpiry("mdb_sa_id_64a1f3c2b7e09d5a1c8f4e22"))
                .contains(Instant.parse("2027-07-01T00:00:00Z"));
        assertThat(simulator.state().replaceAll("\\s", "")).contains(account, end);

        simulator.seed(simulator.state());
        assertThat(simulator.state().replaceAll("\\s", "")).contains(end);

        simulator.seed("{\"serviceAccounts\":[" + account + ",\"clientSecret\":\"mdb_sa_sk_2\"}]}");
        assertThat(simulator.state()).doesNotContain("secretExpiresAt");
    }

    @Test
    void onlyServiceAccountsHaveASecretThatEnds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.expireSecret(simulator.apiKey().publicKey(), Instant.EPOCH))
                .withMessageContaining("clientId is ")
                .withMessageContaining(clientId);
    }

    @Test
    void theAccessListOfAServiceAccountIsPaged() {
        access.allowOnly(List.of("127.0.0.1", "203.0.113.0/24"));

        Reply page = wire.get(account() + "/accessList?itemsPerPage=1");

        assertThat(page.json().at("/results"))
                .hasToString("[{\"cidrBlock\":\"127.0.0.1/32\",\"ipAddress\":\"127.0.0.1\"}]");
        assertThat(page.json().at("/totalCount").intValue()).isEqualTo(2);
        access.allowEverywhere();
        assertThat(wire.get(account() + "/accessList").json().at("/results")).isEmpty();
    }

    @Test
    void aServiceAccountWithoutRoleInTheProjectIsNotAmongItsAccounts() {
        access.withdraw(clientId, simulator.projectId());

        assertThat(wire.get(account()).outcome()).isEqualTo("404 RESOURCE_NOT_FOUND");
        assertThat(wire.get(account() + "/accessList").outcome()).isEqualTo("404 RESOURCE_NOT_FOUND");
    }

    private String account() {
        return wire.v2("/serviceAccounts/" + clientId);
    }
}
