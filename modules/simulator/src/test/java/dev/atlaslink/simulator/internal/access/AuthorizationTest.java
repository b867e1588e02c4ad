package dev.atlaslink.simulator.internal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.atlaslink.simulator.internal.auth.Account;
import dev.atlaslink.simulator.internal.auth.Principal;
import dev.atlaslink.simulator.internal.error.Refused;
import dev.atlaslink.simulator.internal.http.Requests;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import dev.atlaslink.simulator.settings.Role;
import dev.atlaslink.simulator.settings.Variant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is known still needs an allowed address, and a role in the project that includes the operation's. */
class AuthorizationTest {

    private static final Operation READ = ApiDescription.bundled().operation("getGroupEncryptionAtRest");
    private static final Operation WRITE = ApiDescription.bundled().operation("updateGroupEncryptionAtRest");

    private final AccessList addresses = new AccessList();
    private final Account key = Account.apiKey("abcdefgh", "a-private-key");
    private final Principal principal = new Principal(key, SecurityScheme.DIGEST);
    private final Authorization authorization = new Authorization(addresses, Set.of());

    @Test
    void anOwnerMayReadAndWriteAReaderOnlyRead() {
        key.grant("mine", Role.PROJECT_OWNER);
        key.grant("shown", Role.PROJECT_READ_ONLY);

        assertThatCode(() -> {
                    authorization.requireRole(READ, principal, "mine");
                    authorization.requireRole(WRITE, principal, "mine");
                    authorization.requireRole(READ, principal, "shown");
                })
                .doesNotThrowAnyException();
        assertThat(Refused.by(() -> authorization.requireRole(WRITE, principal, "shown")))
                .isEqualTo("401 USER_UNAUTHORIZED: abcdefgh has the role PROJECT_READ_ONLY in project shown;"
                        + " updateGroupEncryptionAtRest requires PROJECT_OWNER");
    }

    @Test
    void aRoleInOneProjectIsNoneInAnother() {
        key.grant("mine", Role.PROJECT_OWNER);

        assertThat(Refused.by(() -> authorization.requireRole(READ, principal, "other")))
                .isEqualTo("401 NOT_IN_GROUP: abcdefgh has no role in project other; getGroupEncryptionAtRest requires"
                        + " PROJECT_READ_ONLY");
    }

    @Test
    void aVariantMakesLackOfARoleForbidden() {
        Authorization forbidding = new Authorization(addresses, Set.of(Variant.LACKING_ROLE_FORBIDDEN));
        key.grant("shown", Role.PROJECT_READ_ONLY);

        assertThat(Refused.by(() -> forbidding.requireRole(READ, principal, "other")))
                .startsWith("403 NOT_IN_GROUP: ");
        assertThat(Refused.by(() -> forbidding.requireRole(WRITE, principal, "shown")))
                .startsWith("403 USER_UNAUTHORIZED: ");
    }

    @ParameterizedTest
    @EnumSource(value = SecurityScheme.class, names = "BASIC", mode = EnumSource.Mode.EXCLUDE)
    void anAddressThatIsNotOnTheListIsRefused(SecurityScheme scheme) {
        addresses.allowOnly(List.of());

        assertThat(Refused.by(() -> authorization.requireAddress(Requests.get("/x"), new Principal(key, scheme))))
                .startsWith("403 IP_ADDRESS_NOT_ON_ACCESS_LIST: ");
        addresses.allowEverywhere();
        assertThatCode(() -> authorization.requireAddress(Requests.get("/x"), new Principal(key, scheme)))
                .doesNotThrowAnyException();
    }

    @Test
    void whoOnlyAsksForATokenMayDoSoFromAnywhere() {
        addresses.allowOnly(List.of());

        assertThatCode(() -> authorization.requireAddress(Requests.get("/x"), new Principal(key, SecurityScheme.BASIC)))
                .doesNotThrowAnyException();
    }
}
