package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.client.internal.version.shared.EncryptionSettingsCalls;
import dev.atlaslink.client.model.EncryptionAtRestConfig;

/** The encryption-at-rest settings of one project. */
final class V2EncryptionSettingsCalls implements EncryptionSettingsCalls {
    private final EncryptionAtRestApi api;
    private final String project;

    V2EncryptionSettingsCalls(EncryptionAtRestApi api, String project) {
        this.api = api;
        this.project = project;
    }

    @Override
    public EncryptionAtRestConfig get() {
        return EncryptionAtRestConfigs.result(api.getGroupEncryptionAtRest(project));
    }

    @Override
    public EncryptionAtRestConfig update(EncryptionAtRestConfig changes) {
        return EncryptionAtRestConfigs.result(
                api.updateGroupEncryptionAtRest(project, EncryptionAtRestConfigs.request(changes)));
    }
}
