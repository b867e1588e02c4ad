package dev.atlaslink.simulator.internal.access;

import dev.atlaslink.simulator.internal.auth.Principal;
import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import dev.atlaslink.simulator.settings.Role;
import dev.atlaslink.simulator.settings.Variant;
import java.util.Optional;
import java.util.Set;

/** Decides what a sender who is known may do. */
public final class Authorization {

    private static final int FORBIDDEN = 403;

    private final AccessList addresses;
    private final boolean isLackingRoleForbidden;

    public Authorization(AccessList addresses, Set<Variant> variants) {
        this.addresses = addresses;
        this.isLackingRoleForbidden = variants.contains(Variant.LACKING_ROLE_FORBIDDEN);
    }

    /** Requires an address on the access list, except of who only asks for a token (Atlas API reference). */
    public void requireAddress(ReceivedRequest request, Principal principal) {
        if (principal.scheme() != SecurityScheme.BASIC) {
            addresses.require(request.remoteAddress());
        }
    }

    /** Requires the role that the operation asks for; lacking it is a 401 (reported by users), without a challenge. */
    public void requireRole(Operation operation, Principal principal, String projectId) {
        Role required = operation.callerRules().requiredRole().orElseThrow();
        Optional<Role> held = principal.account().role(projectId);
        if (held.isEmpty()) {
            throw refusal(
                    ErrorCode.NOT_IN_GROUP,
                    principal.account().id() + " has no role in project " + projectId + "; " + operation.id()
                            + " requires " + required);
        }
        if (!held.get().includes(required)) {
            throw refusal(
                    ErrorCode.USER_UNAUTHORIZED,
                    principal.account().id() + " has the role " + held.get() + " in project " + projectId + "; "
                            + operation.id() + " requires " + required);
        }
    }

    private ApiException refusal(ErrorCode code, String why) {
        ApiException refusal = code.with().because(why);
        return isLackingRoleForbidden ? refusal.withStatus(FORBIDDEN) : refusal;
    }
}
