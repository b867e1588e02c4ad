package dev.atlaslink.client.internal.version.v1;

import dev.atlaslink.api.v1.EncryptionAtRestApi;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.version.shared.EncryptionSettingsCalls;
import dev.atlaslink.client.model.EncryptionAtRestConfig;

/** The encryption-at-rest settings of one project, of which v1.0 has fewer than v2. */
@SuppressWarnings("deprecation") // to speak a deprecated generation is what this class is for
final class V1EncryptionSettingsCalls implements EncryptionSettingsCalls {
    private final EncryptionAtRestApi api;
    private final String project;

    V1EncryptionSettingsCalls(EncryptionAtRestApi api, String project) {
        this.api = api;
        this.project = project;
    }

    @Override
    public EncryptionAtRestConfig get() {
        return V1EncryptionSettings.result(api.getEncryptionAtRest(project));
    }

    @Override
    public EncryptionAtRestConfig update(EncryptionAtRestConfig changes) {
        Capability.require(changes, ApiVersion.V1);
        return V1EncryptionSettings.result(api.updateEncryptionAtRest(project, V1EncryptionSettings.request(changes)));
    }
}
