package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.Access;
import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.ServiceAccount;
import dev.atlaslink.simulator.settings.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Setting up projects, accounts, roles and the access list by hand. */
class AccessTest {

    private static final String OTHER_PROJECT = "0123456789abcdef01234567";

    @AutoClose
    private final AtlasSimulator simulator = AtlasSimulator.builder().start();

    private final Access access = simulator.access();

    @Test
    void aSimulatorStartsWithOneProjectAndTwoOwners() {
        assertThat(access.projectIds()).containsExactly(simulator.projectId());
        assertThat(access.publicKeys()).containsExactly(simulator.apiKey().publicKey());
        assertThat(access.clientIds())
                .containsExactly(simulator.serviceAccount().clientId());
        for (String id : new String[] {
            simulator.apiKey().publicKey(), simulator.serviceAccount().clientId()
        }) {
            assertThat(access.roles(id)).containsOnlyKeys(simulator.projectId()).containsValue(Role.PROJECT_OWNER);
        }
        assertThat(access.allowed()).isEmpty();
    }

    @Test
    void whatWasAddedIsListedInOrderWithoutRoles() {
        access.addProject(OTHER_PROJECT);
        access.add(new ApiKey("another", "private"));

        assertThat(access.projectIds()).containsExactly(OTHER_PROJECT, simulator.projectId());
        assertThat(access.publicKeys())
                .containsExactly("another", simulator.apiKey().publicKey());
        assertThat(access.roles("another")).isEmpty();
    }

    @Test
    void aRoleReplacesTheOneHeldBefore() {
        String key = simulator.apiKey().publicKey();
        access.grant(key, simulator.projectId(), Role.PROJECT_READ_ONLY);
        assertThat(access.roles(key)).containsEntry(simulator.projectId(), Role.PROJECT_READ_ONLY);

        access.withdraw(key, simulator.projectId());
        access.withdraw(key, simulator.projectId());
        assertThat(access.roles(key)).isEmpty();
    }

    @Test
    void idsAreTakenOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.addProject(simulator.projectId()))
                .withMessage("projectId is \"" + simulator.projectId() + "\"; allowed is one that is not taken");
        String clientId = simulator.serviceAccount().clientId();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.add(new ServiceAccount(clientId, "mdb_sa_sk_s3cret")))
                .withMessage("clientId is \"" + clientId + "\"; allowed is one that is not taken");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.add(new ApiKey(clientId, "s3cret")))
                .withMessage("publicKey is \"" + clientId + "\"; allowed is one that is not taken");
    }

    @Test
    void unknownIdsAreRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.remove("nobody"))
                .withMessage("publicKeyOrClientId is \"nobody\"; allowed is one of ["
                        + simulator.serviceAccount().clientId() + ", "
                        + simulator.apiKey().publicKey() + "]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.grant(simulator.apiKey().publicKey(), OTHER_PROJECT, Role.PROJECT_OWNER))
                .withMessage(
                        "projectId is \"" + OTHER_PROJECT + "\"; allowed is one of [" + simulator.projectId() + "]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.addProject("ABC"))
                .withMessage("projectId is \"ABC\"; allowed is 24 lower-case hexadecimal digits");
    }

    @Test
    void aServiceAccountKeepsItsRolesWithAnotherSecret() {
        String id = simulator.serviceAccount().clientId();
        String other = "mdb_sa_id_66b81b2f5f1d0c4e8a7d3c10";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.replaceSecret(new ServiceAccount(other, "mdb_sa_sk_s3cret")))
                .withMessage("clientId is \"" + other + "\"; allowed is one of [" + id + "]");

        access.expireSecret(id, Instant.EPOCH);
        access.replaceSecret(new ServiceAccount(id, "mdb_sa_sk_s3cret"));
        assertThat(access.secretExpiry(id)).isEmpty();
        assertThat(access.roles(id)).containsEntry(simulator.projectId(), Role.PROJECT_OWNER);
    }

    @Test
    void theAccessListShowsWhatItWasGiven() {
        access.allowOnly(List.of("203.0.113.0/24", "2001:db8::1"));
        assertThat(access.allowed()).hasValue(List.of("203.0.113.0/24", "2001:db8::1"));
        access.allowEverywhere();
        assertThat(access.allowed()).isEmpty();
    }

    @Test
    void aBlockThatIsNoneIsRefusedAndChangesNothing() {
        for (String bad : new String[] {
            null,
            "",
            "localhost",
            "203.0.113",
            "203.0.113.256",
            "203.0.113.0/33",
            "203.0.113.0/024",
            "2001:db8::/129",
            "1::2::3",
            ":"
        }) {
            assertThatIllegalArgumentException()
                    .as(bad)
                    .isThrownBy(() -> access.allowOnly(Arrays.asList("203.0.113.7", bad)))
                    .withMessage("one of blocks is " + (bad == null ? "null" : "\"" + bad + "\"")
                            + "; allowed is an IPv4 or IPv6 address or a CIDR block");
        }
        assertThat(access.allowed()).isEmpty();
    }
}
