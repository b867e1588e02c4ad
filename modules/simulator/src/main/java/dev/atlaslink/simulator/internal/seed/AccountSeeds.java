package dev.atlaslink.simulator.internal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.Access;
import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.ServiceAccount;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.settings.Role;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads and writes the accounts of either kind; a secret is never written. */
enum AccountSeeds {
    API_KEYS("apiKeys", "publicKey", "privateKey") {
        @Override
        Set<String> known(Access access) {
            return access.publicKeys();
        }

        @Override
        void add(Access access, String name, String secret) {
            access.add(new ApiKey(name, secret));
        }
    },
    SERVICE_ACCOUNTS("serviceAccounts", "clientId", "clientSecret") {
        @Override
        Set<String> known(Access access) {
            return access.clientIds();
        }

        @Override
        void add(Access access, String name, String secret) {
            access.add(new ServiceAccount(name, secret));
        }
    };

    private final String list;
    private final String id;
    private final String secret;

    AccountSeeds(String list, String id, String secret) {
        this.list = list;
        this.id = id;
        this.secret = secret;
    }

    abstract Set<String> known(Access access);

    abstract void add(Access access, String name, String secret);

    /** Refuses what could not be planted wholly. */
    void check(JsonNode seed, Access access, Set<String> projectIds) {
        for (JsonNode account : seed.path(list)) {
            String name = account.path(id).textValue();
            if (!account.has(secret) && !known(access).contains(name)) {
                throw new IllegalArgumentException(secret + " is required of a new account but " + name + " has none");
            }
            for (Map.Entry<String, JsonNode> role : account.path("roles").properties()) {
                if (!projectIds.contains(role.getKey())) {
                    throw new IllegalArgumentException("roles of " + name + " must name one of the projects "
                            + projectIds + " but name \"" + role.getKey() + '"');
                }
            }
        }
    }

    /** Gives each account its secret, if it has one here, and the roles that are said here and no others. */
    void plant(JsonNode seed, Access access) {
        for (JsonNode account : seed.path(list)) {
            String name = account.path(id).textValue();
            if (account.has(secret)) {
                if (known(access).contains(name)) {
                    access.remove(name);
                }
                add(access, name, account.path(secret).textValue());
            }
            access.roles(name).keySet().forEach(projectId -> access.withdraw(name, projectId));
            account.path("roles")
                    .properties()
                    .forEach(role -> access.grant(
                            name, role.getKey(), Role.valueOf(role.getValue().textValue())));
        }
    }

    void write(ObjectNode state, Access access) {
        ArrayNode accounts = state.putArray(list);
        for (String name : known(access)) {
            ObjectNode roles = Json.object();
            new TreeMap<>(access.roles(name)).forEach((projectId, role) -> roles.put(projectId, role.name()));
            accounts.add(Json.object().put(id, name).set("roles", roles));
        }
    }
}
