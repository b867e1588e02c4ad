package dev.atlaslink.client.internal.version.shared;

import dev.atlaslink.client.model.EncryptionAtRestConfig;

/** The encryption-at-rest settings of one project. */
public interface EncryptionSettingsCalls {
    EncryptionAtRestConfig get();

    EncryptionAtRestConfig update(EncryptionAtRestConfig changes);
}
