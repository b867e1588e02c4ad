package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.internal.version.shared.EncryptionSettingsCalls;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.Region;
import java.util.function.Consumer;

/** Watches the region of a key of AWS. */
final class WatchedSettingsCalls implements EncryptionSettingsCalls {
    private final EncryptionSettingsCalls calls;
    private final Consumer<Region> watcher;

    WatchedSettingsCalls(EncryptionSettingsCalls calls, Consumer<Region> watcher) {
        this.calls = calls;
        this.watcher = watcher;
    }

    @Override
    public EncryptionAtRestConfig get() {
        return seen(calls.get());
    }

    @Override
    public EncryptionAtRestConfig update(EncryptionAtRestConfig changes) {
        return seen(calls.update(seen(changes)));
    }

    private EncryptionAtRestConfig seen(EncryptionAtRestConfig config) {
        config.awsKms().flatMap(AwsKms::region).ifPresent(watcher);
        return config;
    }
}
