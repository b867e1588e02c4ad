package dev.atlaslink.simulator.internal.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds the encryption-at-rest settings of a project as Atlas gives them back: a block for every provider, set up or not.
 *
 * <p>Secrets are dropped on the way in, so nothing can show them later.
 */
public final class EncryptionConfig {

    /** Names the block of each provider, Google Cloud's too, although no private endpoint leads there. */
    public static final Map<Provider, String> BLOCKS =
            Map.of(Provider.AWS, "awsKms", Provider.AZURE, "azureKeyVault", Provider.GCP, "googleCloudKms");

    private static final String ENABLED = "enabled";
    private static final String SEARCH_NODES = "enabledForSearchNodes";
    private static final String PRIVATE_NETWORKING = "requirePrivateNetworking";
    private static final Set<String> SECRETS = Set.of("secretAccessKey", "secret", "serviceAccountKey");

    private final ObjectNode settings;

    private EncryptionConfig(ObjectNode settings) {
        this.settings = settings;
    }

    public static EncryptionConfig disabled() {
        ObjectNode settings = Json.object().put(SEARCH_NODES, false);
        BLOCKS.values().forEach(block -> settings.set(block, disabledBlock()));
        return new EncryptionConfig(settings);
    }

    /** Returns the settings after a PATCH: blocks left out stay, a block with enabled false loses its settings. */
    public EncryptionConfig patched(ObjectNode change) {
        ObjectNode patched = settings.deepCopy();
        for (String block : BLOCKS.values()) {
            if (change.has(block)) {
                patched.set(block, patchedBlock(patched.path(block), change.path(block)));
            }
        }
        if (change.has(SEARCH_NODES)) {
            patched.set(SEARCH_NODES, change.get(SEARCH_NODES));
        }
        return new EncryptionConfig(patched);
    }

    /** Says whether a provider's keys may be reached by private endpoints only. */
    public boolean isPrivate(Provider provider) {
        JsonNode block = settings.path(BLOCKS.get(provider));
        return block.path(ENABLED).asBoolean() && block.path(PRIVATE_NETWORKING).asBoolean();
    }

    public JsonNode toJson() {
        return settings.deepCopy();
    }

    /** Returns them without what v1.0 has no property for (Atlas v1.0 reference). */
    public JsonNode toV1Json() {
        ObjectNode shown = settings.deepCopy();
        shown.remove(SEARCH_NODES);
        shown.forEach(block -> ((ObjectNode) block).remove(PRIVATE_NETWORKING));
        return shown;
    }

    private static ObjectNode patchedBlock(JsonNode before, JsonNode change) {
        ObjectNode after = before.deepCopy();
        after.setAll((ObjectNode) change.deepCopy());
        if (!after.path(ENABLED).asBoolean()) {
            return disabledBlock();
        }
        after.remove(List.copyOf(SECRETS));
        return after.put("valid", true);
    }

    private static ObjectNode disabledBlock() {
        return Json.object().put(ENABLED, false).put("valid", false);
    }
}
