package dev.atlaslink.simulator.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.settings.Role;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** API keys and service accounts share one space of ids, and keep their secrets and roles. */
class AccountsTest {

    private final Accounts accounts = new Accounts();
    private final Account key = Account.apiKey("abcdefgh", "a-private-key");
    private final Account service = Account.serviceAccount("mdb_sa_id_1", "mdb_sa_sk_1");

    @Test
    void anIdIsTakenOnceWhateverItsKind() {
        assertThat(accounts.add(key)).isTrue();
        assertThat(accounts.add(Account.serviceAccount("abcdefgh", "other"))).isFalse();

        assertThat(accounts.find("abcdefgh")).hasValue(key);
    }

    @Test
    void anAccountIsFoundByItsIdAndOnlyAsItsOwnKind() {
        accounts.add(key);
        accounts.add(service);

        assertThat(accounts.find("mdb_sa_id_1")).hasValue(service);
        assertThat(accounts.find("mdb_sa_id_2")).isEmpty();
        assertThat(accounts.find(Account.Kind.SERVICE_ACCOUNT, "mdb_sa_id_1")).hasValue(service);
        assertThat(accounts.find(Account.Kind.API_KEY, "mdb_sa_id_1")).isEmpty();
        assertThat(accounts.find(Account.Kind.API_KEY, "nobody")).isEmpty();
    }

    @Test
    void idsOfOneKindAreSorted() {
        accounts.add(key);
        accounts.add(service);
        accounts.add(Account.apiKey("aaaaaaaa", "x"));

        assertThat(accounts.ids()).containsExactlyInAnyOrder("aaaaaaaa", "abcdefgh", "mdb_sa_id_1");
        assertThat(accounts.ids(Account.Kind.API_KEY)).containsExactly("aaaaaaaa", "abcdefgh");
        assertThat(accounts.ids(Account.Kind.SERVICE_ACCOUNT)).containsExactly("mdb_sa_id_1");
    }

    @Test
    void oneThatIsRemovedIsNotFoundAndKnowsIt() {
        accounts.add(key);
        accounts.add(service);
        accounts.remove("abcdefgh");
        accounts.remove("nobody");

        assertThat(accounts.find("abcdefgh")).isEmpty();
        assertThat(key.isRemoved()).isTrue();
        assertThat(service.isRemoved()).isFalse();
        assertThat(accounts.add(Account.apiKey("abcdefgh", "another"))).isTrue();
    }

    @Test
    void rolesAreHeldByProjectUntilTheyAreWithdrawn() {
        key.grant("p1", Role.PROJECT_OWNER);
        key.grant("p2", Role.PROJECT_OWNER);
        key.grant("p2", Role.PROJECT_READ_ONLY);
        Map<String, Role> before = key.roles();
        key.withdraw("p1");

        assertThat(before).containsOnly(Map.entry("p1", Role.PROJECT_OWNER), Map.entry("p2", Role.PROJECT_READ_ONLY));
        assertThat(key.role("p1")).isEmpty();
        assertThat(key.role("p2")).hasValue(Role.PROJECT_READ_ONLY);
        assertThat(key.roles().keySet()).isEqualTo(Set.of("p2"));
    }

    @Test
    void anApiKeyKeepsAHashInPlaceOfItsPrivateKey() {
        // The MD5 of abcdefgh:MMS Public API:a-private-key, by another program.
        assertThat(key.secret()).isEqualTo("c4474b4fab57d80a4eede5f5aa079d4e");
        assertThat(service.secret()).isEqualTo("mdb_sa_sk_1");
    }

    @Test
    void itsTextShowsKindAndIdOnly() {
        assertThat(key).hasToString("API_KEY abcdefgh");
        assertThat(service).hasToString("SERVICE_ACCOUNT mdb_sa_id_1");
        assertThat(key.kind()).isEqualTo(Account.Kind.API_KEY);
    }
}
