package dev.atlaslink.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AwsKmsBuilder;
import dev.atlaslink.client.model.AzureEnvironment;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.AzureKeyVaultBuilder;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.GoogleCloudKms;
import dev.atlaslink.client.model.GoogleCloudKmsBuilder;
import java.io.IOException;

/** Reads changes of the encryption-at-rest settings, in the form of Atlas's API. No message repeats what was read. */
final class EncryptionSettingsJson {
    private EncryptionSettingsJson() {}

    /**
     * Reads changes.
     *
     * @throws IllegalArgumentException naming the property and what is allowed
     */
    static EncryptionAtRestConfig read(byte[] json) {
        JsonFields root = new JsonFields("input", parse(json));
        EncryptionAtRestConfig changes = EncryptionAtRestConfig.none();
        if (root.has("awsKms")) {
            changes = changes.with(aws(root.object("awsKms")));
        }
        if (root.has("azureKeyVault")) {
            changes = changes.with(azure(root.object("azureKeyVault")));
        }
        if (root.has("googleCloudKms")) {
            changes = changes.with(google(root.object("googleCloudKms")));
        }
        if (root.has("enabledForSearchNodes")) {
            changes = changes.withEnabledForSearchNodes(root.flag("enabledForSearchNodes"));
        }
        root.refuseOthers();
        return changes;
    }

    private static AwsKms aws(JsonFields block) {
        if (isSwitchedOff(block)) {
            return AwsKms.disabled();
        }
        AwsKmsBuilder builder = AwsKms.builder();
        if (block.has("accessKeyID") || block.has("secretAccessKey")) {
            builder.accessKey(block.text("accessKeyID"), Secret.of(block.text("secretAccessKey")));
        }
        block.text("customerMasterKeyID", builder::customerMasterKeyId);
        block.text("region", builder::region);
        block.text("roleId", builder::roleId);
        block.flag("requirePrivateNetworking", builder::requirePrivateNetworking);
        block.refuseOthers();
        return builder.build();
    }

    private static AzureKeyVault azure(JsonFields block) {
        if (isSwitchedOff(block)) {
            return AzureKeyVault.disabled();
        }
        AzureKeyVaultBuilder builder = AzureKeyVault.builder();
        block.text("azureEnvironment", text -> builder.environment(new AzureEnvironment(text)));
        if (block.has("clientID") || block.has("tenantID") || block.has("secret")) {
            builder.application(block.text("clientID"), block.text("tenantID"), Secret.of(block.text("secret")));
        }
        if (block.has("subscriptionID") || block.has("resourceGroupName") || block.has("keyVaultName")) {
            builder.vault(block.text("subscriptionID"), block.text("resourceGroupName"), block.text("keyVaultName"));
        }
        block.text("keyIdentifier", builder::keyIdentifier);
        block.text("roleId", builder::roleId);
        block.flag("requirePrivateNetworking", builder::requirePrivateNetworking);
        block.refuseOthers();
        return builder.build();
    }

    private static GoogleCloudKms google(JsonFields block) {
        if (isSwitchedOff(block)) {
            return GoogleCloudKms.disabled();
        }
        GoogleCloudKmsBuilder builder = GoogleCloudKms.builder();
        block.text("keyVersionResourceID", builder::keyVersionResourceId);
        block.text("serviceAccountKey", text -> builder.serviceAccountKey(Secret.of(text)));
        block.text("roleId", builder::roleId);
        block.refuseOthers();
        return builder.build();
    }

    private static boolean isSwitchedOff(JsonFields block) {
        boolean off = block.has("enabled") && !block.flag("enabled");
        if (off) {
            block.refuseOthers();
        }
        return off;
    }

    private static JsonNode parse(byte[] json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (JsonProcessingException e) {
            // No cause: its message may quote a secret.
            throw new IllegalArgumentException(
                    "input is malformed in line " + e.getLocation().getLineNr() + "; allowed is JSON");
        } catch (IOException e) {
            throw new IllegalArgumentException("input is malformed; allowed is JSON", e);
        }
    }
}
