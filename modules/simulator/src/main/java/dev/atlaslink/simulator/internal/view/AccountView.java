package dev.atlaslink.simulator.internal.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.auth.Account;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.settings.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import java.util.UUID;

/** Shows API keys and service accounts to themselves (v2 reference). */
public final class AccountView {

    /** The longest that a secret lasts (Atlas guide to the rotation of secrets). */
    private static final Duration LONGEST_SECRET = Duration.ofDays(365);

    private static final int ID_DIGITS = 24;

    private AccountView() {}

    /** Shows an API key as the root resource does, roles of all its projects included. */
    public static ObjectNode key(Account account) {
        ObjectNode key = Json.object().put("id", objectId(account)).put("publicKey", account.id());
        ArrayNode roles = key.putArray("roles");
        new TreeMap<>(account.roles())
                .forEach((projectId, role) ->
                        roles.addObject().put("groupId", projectId).put("roleName", roleName(role)));
        return key;
    }

    /** Shows a service account as one of its projects does. */
    public static ObjectNode serviceAccount(Account account, String projectId, Instant now) {
        Instant end = account.secretExpiry().orElse(now.plus(LONGEST_SECRET)).truncatedTo(ChronoUnit.SECONDS);
        ObjectNode view = Json.object().put("clientId", account.id()).put("name", account.id());
        account.role(projectId).ifPresent(role -> view.putArray("roles").add(roleName(role)));
        view.putArray("secrets")
                .addObject()
                .put("createdAt", end.minus(LONGEST_SECRET).toString())
                .put("expiresAt", end.toString())
                .put("id", objectId(account))
                .put("maskedSecretValue", "mdb_sa_sk_...");
        return view;
    }

    /** Shows an entry of an access list; where it is one address, by both of its names (inferred). */
    public static ObjectNode address(String block) {
        ObjectNode entry = Json.object();
        if (block.contains("/")) {
            return entry.put("cidrBlock", block);
        }
        return entry.put("cidrBlock", block + (block.contains(":") ? "/128" : "/32"))
                .put("ipAddress", block);
    }

    private static String roleName(Role role) {
        return switch (role) {
            case PROJECT_READ_ONLY -> "GROUP_READ_ONLY";
            case PROJECT_STREAM_PROCESSING_MANAGER -> "GROUP_STREAM_PROCESSING_MANAGER";
            case PROJECT_OWNER -> "GROUP_OWNER";
        };
    }

    /** Accounts have no such id in the simulator; it is always the same for the same name. */
    private static String objectId(Account account) {
        return UUID.nameUUIDFromBytes(account.id().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, ID_DIGITS);
    }
}
